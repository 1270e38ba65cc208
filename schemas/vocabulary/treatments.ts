import type { Category } from '../record.ts';

/**
 * Treatments other than drugs, by the state's category (`dwc.json`). Own compilation of how requests are
 * worded. A term is a run of words; `~` is a gap of up to three words; a last word may be in the plural.
 *
 * `rank` settles what a request is when several terms are in it: the higher wins (`consultation with a spine
 * surgeon` is a surgical consult, `ultrasound-guided injection` an injection); of equal ranks, the first in the text. A
 * term within a longer one does not count (`transport chair`).
 */
export interface TreatmentRule {
  readonly category: Category;
  readonly rank: number;
  readonly terms: readonly string[];
}

const rule = (group: string, subgroup: string, rank: number, terms: string): TreatmentRule => ({
  category: { group, subgroup },
  rank,
  terms: terms
    .split(',')
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter(Boolean),
});

export const TREATMENTS: readonly TreatmentRule[] = [
  rule(
    'Surgery',
    'Adjunct Surgical Services',
    100,
    `pa assistant for surgery, physician assistant for surgery, assistant at surgery, associated surgical service, associated surgical services, associated surgical item, associated service`,
  ),
  rule(
    'Home Health',
    'Home Health',
    95,
    `
    evaluation in home, in home evaluation, home infusion, home iv, home health physical therapy, home occupational therapy, home physical therapy, meal preparation, meals on wheels, companion care, respite care, sitter, supervision at home, yard work, gardener, gardening, lawn care, cleaning service, maid service, household chores, home health evaluation, skilled nursing facility home, supportive care, in home supportive, in home support, in home assistance, in home services, home health, home health aide, home health care, home healthcare, home health nurse, home health nursing, home aide, home care, home nursing, home nurse, in home care, in home nursing, in home health, home assistance, home attendant, homemaker, home maker,
    caregiver, care giver, skilled nursing, skilled nurse, nursing visit, registered nurse, rn visit, licensed vocational nurse, lvn, nursing care, house cleaning, housekeeping, housekeeper, attendant care, personal care attendant, home therapy visit, household help, home help, visiting nurse`,
  ),
  rule(
    'Transportation',
    'Transportation',
    95,
    `
    transportation, transport, non emergency transport, round trip, taxi, medical van, mileage, ride service, ambulance, shuttle`,
  ),
  rule(
    'Programs',
    'Programs',
    92,
    `
    residential rehab, inpatient treatment, residential treatment, sober living, rehab facility, skilled nursing facility, snf, acute rehab, rehabilitation facility, neurorehabilitation, post acute program, comprehensive pain program, interdisciplinary treatment, multidisciplinary treatment, multidisciplinary pain evaluation, pain rehab, scirp, frp evaluation, mindfulness program, stress reduction program, weight watchers membership, noom, curves membership, 24 hour fitness, fitness program, fitness center, personal trainer, health club membership, swim program, day program, support group, alcoholics anonymous, nesp r, nespr, northern california functional restoration, feinberg, functional recovery program, functional rehabilitation program, return to work program, chronic pain management program, pain rehabilitation program, biopsychosocial program, medical weight loss, medi weight loss, optifast, swimming pool membership, nutrition program, diet program, diabetes program, cardiac rehabilitation, cardiac rehab, pulmonary rehabilitation, pulmonary rehab, headache program, sleep hygiene program, tapering program, alcohol treatment program, substance abuse program, subacute rehabilitation, transitional living, neuro rehab program, wellness program, aquatic program, silver sneakers,
    functional restoration program, functional restoration, frp, help program, helpprogram, interdisciplinary program, multidisciplinary program, interdisciplinary pain, multidisciplinary pain, chronic pain program, pain management program, pain program, work hardening, work conditioning,
    weight loss program, weight reduction program, weight management program, weight loss, weight watchers, lindora, jenny craig, nutrisystem, gym membership, gym, gym program, gym access, health club, pool membership, swim membership, fitness membership, ymca, detox, detoxification, detox program, rehabilitation program, rehab program,
    inpatient rehabilitation, inpatient rehab, outpatient rehabilitation program, brain injury program, day treatment program, partial hospitalization, intensive outpatient program, smoking cessation program, smoking cessation, exercise program, opioid tapering program, residential program, spine school, back school, pain education program, medically supervised weight, interdisciplinary evaluation, multidisciplinary evaluation`,
  ),
  rule(
    'Psych Services',
    'Therapies',
    91,
    `
    cognitive behavior, cognitive behavioral sessions, individual therapy, marital therapy, couples therapy, marriage counseling, mindfulness, meditation, dbt, act therapy, exposure therapy, eye movement desensitization, trauma therapy, grief counseling, substance abuse counseling, sleep hygiene counseling, cbt i, insomnia therapy, ketamine assisted, electroconvulsive, ect, guided imagery, hypnotherapy sessions, coping skills, autogenic training, psychotherapy, individual psychotherapy, group psychotherapy, cognitive behavioral therapy, cognitive behavioural therapy, cognitive behavior therapy, cognitive behavioral, cognitive therapy, cbt, behavioral therapy, psychological therapy, psych therapy, psychological treatment, psychological counseling, psychiatric treatment, psychological session, psychology session, psych session, counseling session, group therapy,
    biofeedback, biofeedback therapy, hypnotherapy, relaxation training, relaxation therapy, hypnosis, counseling, emdr, psychosocial treatment, mental health treatment, pain psychology session, psych treatment, stress management, medical hypnotherapy, family therapy, supportive therapy, pain coping skills, psychoeducation, neurofeedback, transcranial magnetic stimulation, tms`,
  ),
  rule(
    'Psych Services',
    'Evaluation & Management',
    90,
    `
    mmpi, millon, mcmi, beck inventory, psychometric, psychometrics, personality inventory, neurocognitive testing, neurocognitive evaluation, neurobehavioral, neuro psych, pain psych, psychiatric management, psychotropic, psychiatric office, psych clearance, psyche clearance, psychiatric clearance, psychology clearance, psychological consultation, psychological consult, psychological evaluation, psychological eval, psychological assessment, psychological testing, psychological clearance, psych consult, psych consultation, psych evaluation, psych eval, psych testing, psych referral, psychiatric consultation, psychiatric consult, psychiatric evaluation, psychiatric referral, psychiatry, psychiatrist, psychologist, psychology, pain psychology, pain psychologist, neuropsychological, neuropsychology, neuropsychologist, neuropsychiatric, neuropsych,
    psychosocial evaluation, behavioral health evaluation, behavioral medicine, behavioral evaluation, mental health evaluation, psychodiagnostic, beck depression, beck anxiety, medication management psych, psychotropic medication management, psychopharmacology, psych follow up, psychiatric follow up, psyche consult, psyche evaluation, presurgical psychological, psychological, psychiatric`,
  ),
  rule(
    'Surgery',
    'Adjunct Surgical Services',
    88,
    `
    pa c assist, pa assist, pac assist, rn first assistant, np assistant, surgical nurse, second assistant, assist surgeon, asst surgeon, assistant at, tech assist, overnight observation, observation stay, 23 hour stay, 23 hour observation, icu stay, post anesthesia, pacu, regional block anesthesia, interscalene block anesthesia, anesthesia consult, anesthesia clearance, preop testing, pre op testing, preoperative testing, pre op work up, preop workup, pre op appointment, preop appointment, crutch training, blood donation, pre operative medical evaluation, pre op medical evaluation, preoperative medical evaluation, preop medical evaluation, pre op evaluation, preoperative evaluation, pre operative evaluation, pre operative consultation, preoperative consultation, pre op consultation, pre op consult, preop consult, preop h p, pre op h p, preoperative h p, history and physical, h and p, pre operative visit, preoperative visit, pre op visit, pre op exam, preoperative exam, pre surgical clearance, presurgical clearance, clearance for surgery, post op follow up, postop follow up, post op visits, post surgical follow up, post operative appointment, post op appointment, sedation, iv sedation, conscious sedation, monitored anesthesia care, recovery suite, recovery center, post op nursing, autologous blood, platelet gel, c arm, interoperative, suture removal, staple removal,
    assistant surgeon, surgical assistant, surgery assistant, surgeon assistant, co surgeon, physician assistant, pa c assistant, first assistant, rnfa, surgical first assist, medical clearance, pre operative medical clearance, preoperative medical clearance, pre op medical clearance, pre op clearance, preop clearance, preoperative clearance, pre operative clearance, cardiac clearance, surgical clearance, internal medicine clearance, dental clearance, pulmonary clearance, clearance,
    pre anesthesia, inpatient stay, hospital stay, hospital length of stay, length of stay, hospitalization, overnight stay, inpatient hospital, inpatient, day stay, hospital admission, facility, outpatient facility, surgery center, surgical center, ambulatory surgery, operating room, anesthesia, anesthesiologist, mac anesthesia, general anesthesia, intraoperative monitoring, intraoperative neuromonitoring, neuromonitoring, intra operative, intraoperative, cell saver, surgical tray, postoperative visit, post operative visit, post op visit, post operative follow up, postoperative follow up, surgical supplies, vascular surgeon access, fluoroscopy use, purchase ~ surgical, surgical hardware tray`,
  ),
  rule(
    'Surgery',
    'Surgical Consult',
    87,
    `
    surgeon, spine surgeon, hand surgeon, orthopedic surgeon, neurosurgeon, general surgeon, plastic surgeon, surgical consult, surgical consultation, surgical evaluation, surgical eval, surgical referral, surgical opinion, surgery consult, surgery consultation, surgery evaluation, surgery referral, surgery eval, neurosurgical consult, neurosurgical consultation, neurosurgical evaluation, neurosurgery consult, neurosurgery consultation, neurosurgery evaluation, neurosurgery referral, ortho spine, orthopedic spine, orthopaedic spine, spine surgery consult, spine surgery consultation, spine surgery evaluation, spinal surgery consultation, spine surgical consultation, surgical second opinion, surgical specialist, vascular surgery, cardiothoracic surgery, plastic surgery, bariatric surgery consult, referral ~ surgery, consult ~ surgery, consultation ~ surgery, evaluation ~ surgery`,
  ),
  rule(
    'Evaluation & Management',
    'Dental Services',
    86,
    `
    fluoride, prophylaxis ~ dental, dental prophylaxis, teeth cleaning, prosthodontist, prosthodontic, endodontist, orthodontist, bridge ~ teeth, fixed bridge, partial denture, veneer, veneers, composite filling, amalgam, filling, pulpotomy, gingival graft, gingivectomy, alveoloplasty, sinus lift, ridge augmentation, bone graft ~ implant, 4 quadrants, four quadrants, root planing, tmd appliance, occlusal splint, occlusal adjustment, bite splint, bite guard, nightguard, mouthguard, mandibular advancement, orofacial pain, tmj therapy, full mouth, mandibular orthotic, oral orthotic, tmj orthotic, tmj appliance, tmj splint, intraoral, occlusal orthotic, dental splint, dental, dentist, dentistry, dental treatment, dental consult, dental evaluation, dental implant, crown, root canal, tooth extraction, teeth, tooth, orthodontic, periodontal, periodontist, endodontic, oral surgeon, oral appliance, mouth guard, night guard, occlusal guard, denture, scaling and root planing, bruxism appliance, oral surgery, dental guard`,
  ),
  rule(
    'Rehabilitation',
    'Acupuncture',
    85,
    `acu, accupuncture, acupunture, auricular, moxibustion, gua sha, acupuncture, acupuncture treatment, acupuncturist, electroacupuncture, electro acupuncture, acupressure, dry needling, cupping, infrared acupuncture`,
  ),
  rule(
    'Rehabilitation',
    'Chiropractic',
    84,
    `
    chiropractics, chiropratic, chiropractic physical therapy, chiropractic sessions, spinal mobilization, activator, chiropractic, chiropractor, chiropractic treatment, chiropractic therapy, chiropractic care, chiropractic manipulation, chiro, spinal manipulation, spinal manipulative therapy, manipulative therapy, manipulation therapy, manual manipulation, chiropractic physiotherapy, manipulation treatment, cmt, spinal adjustment, chiropractic visit, osteopathic manipulation, osteopathic manipulative treatment, omt, spinal decompression therapy chiropractic`,
  ),
  rule(
    'Rehabilitation',
    'Physical Therapy/Occupational Therapy (PT/OT)',
    83,
    `
    strengthening exercise, range of motion exercise, stretching exercise, gym based physical therapy, gym based therapy, pt sessions, pt visits, ot sessions, functional training, functional activities, balance training, vestibular physical therapy, physical reconditioning, physical conditioning, work hardening physical therapy, athletic trainer, hydro therapy, warm water therapy, desensitization, scar massage therapy, edema management, lymphatic drainage, nerve glides, tendon gliding, sensory reeducation, sensory re education, splint fabrication, driving evaluation ot, adl training, postural training, core strengthening, stabilization program, strengthening program, home exercise training, home exercise program instruction, land based therapy, land therapy, land based physical therapy, land based exercise, exercise therapy, physical therapy evaluation, work simulation, pelvic floor physical therapy, physical medicine procedures, physical medicine therapy, kinetic activities, kinetic activity, desensitization therapy, hand rehab, hand rehabilitation, prosthetic training, wheelchair training, mirror therapy, graded motor imagery, aquatic rehabilitation, aquatic sessions,
    physical therapy, physical therapist, physiotherapy, physio therapy, physiotherapist, phys therapy, occupational therapy, occupational therapist, hand therapy, hand therapist, aquatic therapy, aqua therapy, aquatherapy, pool therapy, aquatic physical therapy, aquatic exercise, water therapy, pt, pt ot, ot pt, ot session, ot visit, ot evaluation, therapeutic exercise, therapeutic exercises, therapeutic activity, therapeutic activities, gait training, neuromuscular reeducation, neuromuscular re education, vestibular therapy, vestibular rehabilitation, vestibular rehab, postoperative therapy, post operative therapy, post op therapy, post surgical therapy, rehabilitation therapy, rehab therapy, post operative rehabilitation, post op rehab, postoperative rehabilitation, strengthening sessions, home exercise instruction, physical medicine treatment, physical medicine, physical rehabilitation, pelvic floor therapy, lymphedema therapy, mckenzie therapy, balance therapy, work rehabilitation, rehabilitation sessions, outpatient therapy, physical therpay, physcial therapy, certified hand therapy, manual therapy`,
  ),
  rule(
    'Rehabilitation',
    'Other Therapies',
    82,
    `
    cognitive rehabilitation therapy, cognitive therapy rehabilitation, hivamat, graston, astym, instrument assisted, soft tissue therapy, muscle energy, trigger point therapy, strain counterstrain, positional release, rapid release, whole body vibration, vibration therapy, ultrasonic therapy, short wave, shortwave, microwave therapy, magnetic therapy, pemf, pulsed electromagnetic, light therapy sessions, photobiomodulation, led therapy, oxygen therapy sessions, ozone therapy, sauna, float therapy, aromatherapy, art therapy, animal assisted, hippotherapy, qigong, qi gong, naturopathic, naturopathy, homeopathic, ayurvedic, voice therapy, swallow therapy, swallowing therapy, orthoptic, sensory integration, calmare, scrambler sessions, spinal traction sessions, drx, drx9000, vax, massage, craniosacral, craniosacral therapy, reflexology, reiki, equine therapy, dry needling, cupping, rolfing, massage therapy, therapeutic massage, deep tissue massage, myofascial release, myofascial therapy, soft tissue mobilization, soft tissue massage, shockwave, shock wave, shockwave therapy, extracorporeal shockwave, extracorporeal shock wave therapy, eswt, low level laser therapy, low level laser, laser therapy, cold laser, lllt, therapeutic ultrasound, pulse ultrasound, pulsed ultrasound, ultrasound therapy, ultrasound treatment, infrared therapy, diathermy, iontophoresis, phonophoresis, paraffin bath treatment, hot cold packs treatment, mechanical traction therapy, traction therapy, lumbar traction therapy, intersegmental traction, vaso pneumatic, vasopneumatic, kinesio taping, kinesiotaping, kinesio tape, localized intense neurostimulation therapy, intense neurostimulation, lint, lint therapy, trigger point impedance imaging, tpii, electrical muscle stimulation, electrical stimulation times, electrical stimulation sessions, e stim therapy, electrical stimulation therapy, percutaneous electrical nerve stimulation, neurostimulation, percutaneous neurostimulation, peripheral percutaneous neurostimulation, yoga, pilates, tai chi, feldenkrais, alexander technique, reflexology, speech therapy, speech language, cognitive rehabilitation, cognitive remediation, vision therapy, cognitive retraining, spinal decompression therapy, decompression therapy, vertebral axial decompression, vax d, heat therapy treatment, hydrotherapy, music therapy, recreational therapy, hyperbaric, hyperbaric oxygen, shockwave treatment, electroshock wave, radial pressure wave`,
  ),
  rule(
    'Diagnostic Testing',
    'Other Diagnostic Tests',
    81,
    `
    strength and flexibility, flexibility assessment, range of motion assessment, range of motion evaluation, range of motion test, range of motion study, motion test, rom test, muscle test, strength test, inclinometry, physical capacity evaluation, physical capacities, work evaluation, ergonomic evaluation, ergonomic assessment, worksite evaluation, functional capacity evaluation, functional capacity exam, functional capacity assessment, functional capacity, functional capacity testing, fce, work capacity evaluation, work capacity, baseline functional capacity, range of motion testing, rom testing, computerized range of motion, range of motion measurement, muscle strength testing, muscle testing, computerized muscle testing, strength testing, jamar, grip strength testing, physical performance test, physical performance testing, functional testing, functional improvement measure, functional improvement measurement`,
  ),
  // Named a consultation or done with a needle, yet a test.
  rule(
    'Diagnostic Testing',
    'EMG/NCV/NCS',
    81,
    'electrodiagnostic consultation, electrodiagnostic consult, electrodiagnostic evaluation, emg consultation',
  ),
  rule(
    'Diagnostic Testing',
    'Imaging / Radiology',
    81,
    'arthrogram, mr arthrogram, mri arthrogram, ct arthrogram, myelogram, ct myelogram, discogram, discography, provocative discography',
  ),
  rule(
    'Diagnostic Testing',
    'Other Diagnostic Tests',
    81,
    'egd, endoscopy, upper endoscopy, colonoscopy, sigmoidoscopy, bronchoscopy, cystoscopy',
  ),
  // A visit is what is asked for, whatever it is to be about.
  rule(
    'Evaluation & Management',
    'Medical Specialties',
    80,
    'weight loss specialist, weight loss consultation, weight loss consult, consultation, consult, office visit, follow up visit, follow up appointment, follow up evaluation, followup visit, second opinion, transfer of care, referral to, return to clinic, physical medicine and rehabilitation, physical medicine and rehab, physical medicine rehabilitation consult, pm r, pm and r',
  ),
  rule(
    'Injection',
    'Facet Injection',
    79,
    `
    facet injection, facet joint injection, facet block, facet joint block, facet nerve block, facet, facets, medial branch block, medial branch nerve block, medial branch, mbb, mbbs, medial branch radiofrequency, facet rhizotomy, rhizotomy, radiofrequency ablation, radio frequency ablation, radiofrequency neurotomy, radiofrequency, neurotomy, rfa, rf ablation, rfta, facet neurotomy, intra articular facet, zygapophyseal, dorsal median branch block, cervical facet, lumbar facet, facet radiofrequency, ablation`,
  ),
  rule(
    'Injection',
    'Injection',
    78,
    `
    cortisone shot, steroid shot, shot, carpal tunnel injection, de quervain injection, genicular, genicular nerve, si joint radiofrequency, sacroiliac ~ radiofrequency, si joint rfa, si rfa, sacroiliac ~ rfa, sacroiliac ~ ablation, genicular ~ radiofrequency ablation, genicular ~ rfa, genicular ~ ablation, suprascapular ~ radiofrequency, pulsed radiofrequency, cluneal nerve, ganglion nerve block, epidurogram, epidurography, cryoablation, cryoneurolysis, dextrose injection, amniotic, stem cell therapy, bone marrow aspirate,
    injection, injections, inject, epidural, epidural steroid, epidural steroid injection, epidural injection, esi, esis, lesi, cesi, tfesi, transforaminal, transforaminal epidural, interlaminar, caudal epidural, selective nerve root block, selective nerve block, nerve root block, snrb, nerve block, nerve blocks, block, blocks, stellate ganglion block, sympathetic block, lumbar sympathetic, occipital nerve block, trigger point injection, trigger point, tpi, cortisone injection, corticosteroid injection, steroid injection, kenalog injection, platelet rich plasma, prp, prp injection, sacroiliac joint injection, si joint injection, sacroiliac injection, sij injection, joint injection, intra articular, intraarticular, subacromial injection, bursa injection, botox, botulinum, onabotulinumtoxina, botulinum toxin, prolotherapy, stem cell, stem cell injection, ganglion impar, celestone, depo medrol, depomedrol, kenalog, hydrodissection, chemodenervation, discography injection, intrathecal trial, ultrasound guided, ultrasound guidance injection, aspiration, arthrocentesis, blood patch`,
  ),
  rule(
    'Surgery',
    'Arthroscopic Surgery',
    77,
    `
    arthroscopy, arthroscopic, arthroscopic surgery, arthroscopic repair, meniscectomy, meniscal repair, meniscus repair, rotator cuff repair, subacromial decompression, acromioplasty, slap repair, labral repair, labral debridement, bankart repair, distal clavicle excision, distal clavicle resection, mumford, mumford procedure, chondroplasty, acl reconstruction, anterior cruciate ligament reconstruction, acl repair, pcl reconstruction, synovectomy, lysis of adhesions shoulder, capsular release, biceps tenodesis, tenodesis, arthroscopically, rcr, sad, endoscopic plantar fasciotomy, hip arthroscopy, femoroplasty`,
  ),
  rule(
    'Surgery',
    'Spine',
    76,
    `
    fusion, spinal fusion, lumbar fusion, cervical fusion, anterior cervical discectomy and fusion, anterior cervical discectomy, acdf, discectomy, diskectomy, microdiscectomy, microdiskectomy, micro discectomy, laminectomy, laminotomy, hemilaminectomy, laminoplasty, foraminotomy, microdecompression, lumbar decompression, spinal decompression, cervical decompression, decompressive laminectomy, alif, tlif, plif, xlif, olif, interbody fusion, posterior spinal fusion, disc replacement, artificial disc, artificial disc replacement, disc arthroplasty, total disc, corpectomy, kyphoplasty, vertebroplasty, vertebral augmentation, spinal cord stimulator, dorsal column stimulator, scs trial, scs implant, scs, spinal instrumentation, pedicle screw, spine surgery, spinal surgery, back surgery, lumbar surgery, cervical surgery, neck surgery, intrathecal pump, intrathecal, pain pump, si joint fusion, sacroiliac joint fusion, sacroiliac fusion, percutaneous discectomy, nucleoplasty, idet, epiduroscopy, percutaneous adhesiolysis, adhesiolysis, revision fusion, coflex, interspinous`,
  ),
  rule(
    'Surgery',
    'Non-arthroscopic Surgery',
    75,
    `
    core decompression, varicocelectomy, hydrocelectomy, orchiectomy, vasectomy, prostatectomy, turp, lithotripsy, nephrectomy, cystectomy, colectomy, appendectomy, hemorrhoidectomy, fistulectomy, sphincterotomy, fundoplication, ligation, embolization, bypass, cabg, ablation cardiac, defibrillator, thoracotomy, thoracoscopy, rib resection, scalenectomy, sympathectomy, burr hole, craniotomy, cranioplasty, shunt, pterygium, trabeculectomy, blepharoplasty, ptosis repair, dacryocystorhinostomy, retinal laser, panretinal, yag, stapedectomy, ossiculoplasty, myringotomy, tonsillectomy, uvulopalatopharyngoplasty, uppp, penile prosthesis, penile prosthesis surgery, sling procedure bladder, interstim, sacral neuromodulation, peripheral nerve stimulator, peripheral nerve stimulation, nerve graft, nerve repair, nerve release, neuroplasty, tenosynovectomy, synovectomy wrist, bursectomy, capsulotomy, capsulectomy, contracture release, z plasty, sesamoidectomy, exostectomy, ostectomy, matrixectomy, toenail removal, hammertoe correction, hammer toe repair, bunion surgery, lapidus, akin, weil, cheilectomy, calcaneal osteotomy, haglund, tendon lengthening, tendon debridement, topaz, tenex, percutaneous tenotomy, cartilage transplant, oats, oats procedure, maci, aci, allograft transplantation, microfracture open, high tibial osteotomy, patellectomy, patellofemoral replacement, makoplasty, resurfacing, hip resurfacing, girdlestone, proximal row carpectomy, carpectomy, four corner fusion, trapeziectomy, lrti, interposition, darrach, latarjet, clavicle fixation, coracoclavicular, biceps tenotomy open, fat grafting, liposuction, breast implant, breast reconstruction, abdominoplasty, panniculectomy, tattoo, dermabrasion, laser scar, scar laser, scar injection laser, mohs, wide excision, fulguration, cryosurgery, electrodesiccation, sleeve gastrectomy, gastrectomy, carpal tunnel release, carpal tunnel surgery, endoscopic carpal tunnel, cubital tunnel release, cubital tunnel decompression, ulnar nerve transposition, ulnar nerve decompression, nerve transposition, nerve decompression, nerve exploration, neurolysis, neurectomy, neuroma excision, tunnel release, trigger finger release, trigger thumb release, trigger release, a1 pulley, pulley release, de quervain release, de quervain's release, dequervain release, dequervains release, first dorsal compartment, dorsal compartment release, fasciotomy, fasciectomy, plantar fasciotomy, tenolysis, tenotomy, tendon repair, tendon transfer, tendon graft, ligament repair, ligament reconstruction, tfcc repair, ganglion excision, cyst excision, mass excision, excision, resection, open reduction, orif, open reduction internal fixation, internal fixation, external fixation, closed reduction, percutaneous pinning, pinning, hardware removal, removal ~ hardware, implant removal, removal of implant, pin removal, screw removal, bone graft, osteotomy, bunionectomy, arthroplasty, total knee, total knee arthroplasty, total knee replacement, knee replacement, tka, tkr, hip replacement, total hip, tha, shoulder replacement, reverse shoulder, joint replacement, hemiarthroplasty, arthrodesis, ankle fusion, wrist fusion, subtalar fusion, finger fusion, midfoot fusion, amputation, debridement, irrigation and debridement, incision and drainage, wound closure, skin graft, scar revision, flap, hernia repair, herniorrhaphy, herniorraphy, hernia surgery, inguinal hernia, umbilical hernia, ventral hernia, laparoscopic, laparoscopy, laparotomy, cholecystectomy, bariatric surgery, gastric bypass, gastric sleeve, lap band, septoplasty, rhinoplasty, turbinate reduction, sinus surgery, vitrectomy, cataract surgery, cataract extraction, keratoplasty, lasik, eye surgery, ear surgery, tympanoplasty, mastoidectomy, penile implant, penile prosthesis implantation, manipulation under anesthesia, manipulation under general anesthesia, mua, lateral release, epicondylectomy, epicondylar release, epicondylar debridement, extensor debridement, tennis elbow release, radial tunnel release, tarsal tunnel release, brostrom, achilles repair, gastrocnemius recession, quadriceps repair, patellar tendon repair, biceps repair, distal biceps repair, repair, reconstruction, surgery, surgical intervention, surgical procedure, surgical release, release, exploration, vein ablation, angioplasty, stent placement, cardiac catheterization, pacemaker, thyroidectomy, hysterectomy, mastectomy, circumcision, lipoma removal, foreign body removal, nail avulsion, transplant, implantation, revision`,
  ),
  rule(
    'Evaluation & Management',
    'Medical Specialties',
    74,
    `
    telephone conference, telephone consultation, telephone call, phone call, telehealth, telehealth visit, case conference, team conference, medical case management, nurse case manager, new patient visit, new patient, established patient, telemedicine, telemedicine visit, video visit, phone visit, visit level, office consultation, vocational rehabilitation, vocational evaluation, spine specialist, knee specialist, shoulder specialist, foot specialist, ankle specialist, concussion specialist, headache specialist, tmj specialist, hernia specialist, burn specialist, eye specialist, vision specialist, pain management evaluation, pain evaluation, pain management treatment, medical follow up, occupational medicine, emergency room visit, er visit, urgent care visit, medical exam, medical examination, physical exam visit, wound clinic, burn clinic, cardiothoracic consult, genetics consult,
    refer, follow up, followup, f u, return visit, clinic visit, physician visit, specialist, transfer of care, toc, second opinion, re evaluation, reevaluation, re exam, reexam, re examination, reexamination, initial exam, initial examination, initial evaluation, recheck, re check, medical visit, monthly visit, outpatient visit, telehealth, telephone consult, medical evaluation, medical management, medication management, evaluation and management, evaluation and treatment, eval and treat, evaluate and treat, eval and treatment, neurology, neurologist, pain management, pain medicine, pain specialist, physiatrist, physiatry, pmr, internist, internal medicine, internal medicine evaluation, podiatrist, podiatry, dermatologist, dermatology, ophthalmologist, ophthalmology, optometrist, optometry, ent, otolaryngologist, otolaryngology, urologist, urology, cardiologist, cardiology, pulmonologist, pulmonary consult, gastroenterologist, gastroenterology, gi specialist, gi consult, rheumatologist, rheumatology, endocrinologist, endocrinology, hematologist, oncologist, nephrologist, infectious disease, allergist, gynecologist, gynecology, sleep specialist, sleep medicine, hand specialist, orthopedist, orthopedics, primary care, family practice, primary treating physician, pcp, wound care, wound specialist, audiologist, toxicologist, nutritionist, dietician, dietitian, nutrition consult, addictionologist, addiction medicine, vascular consult, ergonomic evaluation, ergonomic assessment, home evaluation, case manager, nurse case manager, case management, ame, qme, work status report, ptp`,
  ),
  rule(
    'Diagnostic Testing',
    'EMG/NCV/NCS',
    73,
    `
    emg, emgs, ncv, ncvs, ncs, nerve conduction, nerve conduction velocity, nerve conduction velocities, nerve conduction study, nerve conduction studies, nerve conduction test, electromyography, electromyogram, electromyelogram, electromyelography, electro myography, electrodiagnostic, electro diagnostic, electrodiagnostics, electrodiagnostic study, electrodiagnostic studies, electrodiagnostic testing, emg ncv, emg ncs, edx, eds, h reflex, f wave, vsnct, sensory nerve conduction, pf ncs, current perception threshold, neurodiagnostic, nerve study, nerve studies, nerve test`,
  ),
  rule(
    'Diagnostic Testing',
    'Imaging / Radiology',
    72,
    `
    upper gi series, barium swallow, esophagram, panorex, panoramic film, orthopantomogram, periapical, bitewing, chest pa, pa and lateral, ap and lateral, cxr, kub, mugga, muga, mrcp, mrv, mr venogram, ct venogram, neurography, mr neurography, mr spectroscopy, spectroscopy, elastography, echo doppler, venous study, cone beam, cbct, arthrography, cystogram, pyelogram, hysterosalpingogram, lymphoscintigraphy, indium, gallium, bone survey, bone age, sinus series, swallowing study ~ barium, ct ~ reformats, diagnostic u s, ct ~ reconstruction, films, flexion extension films, ap lateral,
    mri, mris, mr, magnetic resonance, magnetic resonance imaging, mri arthrogram, mr arthrogram, mra, mra arthrogram, arthrogram, ct, cat scan, ct scan, ct myelogram, computed tomography, computerized tomography, tomography, cta, x ray, x rays, xray, xrays, radiograph, radiographs, radiographic, radiography, radiologic, radiology, plain film, plain films, ultrasound of, diagnostic ultrasound, ultrasound, ultrasonography, sonogram, sonography, musculoskeletal ultrasound, doppler, venous doppler, duplex, bone scan, spect, pet scan, dexa, dexa scan, bone density, bone densitometry, myelogram, myelography, discogram, discography, fluoroscopy, fluoroscopic, fluoro, imaging, imaging study, imaging studies, scan, mammogram, angiogram, angiography, venogram, echocardiogram, scintigraphy, barium, videofluoroscopy, dti, functional mri, fmri, views, flexion extension views, ct reconstruction, 3d reconstruction, scanogram, skeletal survey`,
  ),
  rule(
    'Diagnostic Testing',
    'Lab & Pathology',
    71,
    `
    lipid profile, lipids, hepatic profile, thyroid profile, iron studies, iron study, viral load, cd4, hba1c level, complete metabolic, panel 14, cmp14, renal panel, electrolyte panel, coagulation, coagulation panel, pt inr ptt, aptt, fibrinogen, blood type, type and cross, blood cultures, gram stain, wound culture, sputum, covid test, strep test, mono test, pap smear, cytology, histology, frozen section, serum testosterone, free testosterone, prolactin, fsh, estradiol level, shbg, dhea s level, igf, growth hormone level, homocysteine, bnp, myoglobin, aldolase, ana panel, ana screen, rf factor, ra factor, sjogren antibodies, lupus panel, complement, spep, upep, electrophoresis, immunoglobulin, toxin screen, heavy metal, lead level, mercury level, breathalyzer, alcohol test, ethyl glucuronide, etg, nicotine test, cotinine, methadone level, dilantin level, lithium level, depakote level, tegretol level, chromatography, mass spectrometry, gas chromatography, immunoassay, drug assay, swab, nasal swab, oral swab, cholesterol, triglycerides, biopsy, fecal occult, microalbumin, glucose level, hemoglobin level, sickle cell, testosterone total, drug level, serum level, hla b27, hla, anti ccp, ccp antibody, lyme, ferritin, iron panel, vitamin d 25, vitamin d test, amylase level, osteocalcin, psa test, hcv, rpr, std panel, mrsa screen, serology, serologies, hiv, hepatitis b, hepatitis c, cyp450, cyp 450, cyp testing, ph of urine, c diff, electrolytes, bmp panel, magnesium level, vitamin b12 level, psa, troponin, d dimer, lipase, amylase, tb test, quantiferon, ppd test, urine culture, stool test, hemoccult, lyme titer, ige level, cortisol level, free t4, thyroid function, drug confirmation, medication monitoring test, compliance testing, pregnancy,
    urine drug screen, urine drug screening, urine drug test, urine drug testing, urine drug, urine toxicology, urine toxicology screen, urine tox, urine screen, urine test, uds, udt, drug screen, drug screening, drug test, drug testing, toxicology, toxicology screen, toxicological, toxilogical, drug panel, urinalysis, urine analysis, ua, urine, lab, labs, laboratory, lab work, labwork, lab test, lab tests, labs to include, blood work, bloodwork, blood test, blood tests, blood draw, cbc, complete blood count, cmp, bmp, comprehensive metabolic panel, metabolic panel, chem panel, chem 7, chem 8, chem 10, chem 12, chem 14, chem 20, chem 24, sma 7, sma 12, sma 20, smac, chemistry panel, basic metabolic, liver function test, liver function, lft, hepatic function, hepatic panel, renal function, kidney function, creatinine, bun, pt ptt, ptt, pt inr, inr, prothrombin, thromboplastin, hemoglobin a1c, hba1c, a1c, glucose test, lipid panel, thyroid panel, tsh, esr, sed rate, sedimentation rate, crp, c reactive protein, rheumatoid factor, ana, uric acid, vitamin d level, testosterone level, hepatitis panel, hiv test, genetic testing, genetic test, dna testing, dna test, cytochrome, pharmacogenetic, pharmacogenomic, genetic metabolism test, narcotic risk, genetic, biopsy, pathology, culture, specimen, point of care testing, poc drug, qualitative drug, quantitative drug, gas chromatography, mass spectrometry, confirmation testing, confirmatory, serum, saliva, oral swab, h pylori, allergy test, allergy testing, hcg test, pregnancy test, type and screen, arthritis panel, cpk, ck, apap level`,
  ),
  rule(
    'Diagnostic Testing',
    'Other Diagnostic Tests',
    70,
    `
    brainstem auditory, auditory evoked, auditory brainstem, abr test, electronystagmogram, q sweat, qsart, sweat test, optical coherence, optical coherence tomography, oct macula, retinal photography, fluorescein angiography, pachymetry, gonioscopy, refraction, eye exam, eye examination, dilated eye exam, vision screening, color vision, contrast sensitivity, speech audiometry, speech discrimination, acoustic reflex, rotary chair, romberg, psychophysical, neurometer, pressure specified, axon ii, emg biofeedback study, ambulatory eeg, video eeg, ambulatory bp, 24 hour blood pressure, signal averaged, cardiac mri stress, dobutamine, thallium, cardiolite, adenosine stress, exercise tolerance test, six minute walk, 6 minute walk, vo2, dlco, lung volumes, bronchoprovocation, arterial blood gas, abg, sleep evaluation study, psg, cpap titration, anoscopy, proctoscopy, hysteroscopy, uroflow, uroflowmetry, post void residual, cystometrogram, penile doppler, inbody, body composition, bioimpedance, nutritional assessment test, ansar, skin biopsy nerve, nerve fiber biopsy, nerve fiber skin biopsy, small fiber biopsy, esophagram, manometry, ph monitoring, ambulatory blood pressure, vestibular evaluation, hearing screening, audiologic, audiological, audiologist, autonomic testing, heart rate variability, sleep latency, sleep test, sleep apnea test, titration study, slit lamp, oct scan, fundus photography, tonometry, corneal topography, schirmer, esophageal motility, hida, nuclear stress, lexiscan, cardiopulmonary exercise, methacholine challenge, epworth, oximetry, loop recorder, tympanometry, otoacoustic, posturography, caloric testing, nerve biopsy, qst, quantitative sensory testing, vascular study, vascular studies, plethysmography, gastric emptying, breath test, urea breath,
    ekg, ecg, electrocardiogram, 12 lead, echo, stress test, treadmill test, exercise stress, cardiac stress, holter, holter monitor, event monitor, autonomic function test, autonomic nervous system, ans testing, sudoscan, sudomotor, cardiorespiratory, cardio respiratory, pulmonary function test, pulmonary function testing, pulmonary function, pft, spirometry, pulse oximetry testing, sleep study, sleep studies, polysomnogram, polysomnography, polysomnographic, overnight oximetry, home sleep test, apnea test, mslt, actigraphy, eeg, electroencephalogram, qeeg, vng, videonystagmography, electronystagmography, eng, baer, vestibular testing, balance testing, audiogram, audiometry, audiology, hearing test, hearing evaluation, ssep, sseps, somatosensory evoked, somatosensory evoked potential, evoked potential, vision test, visual field, visual evoked, endoscopy, egd, colonoscopy, sigmoidoscopy, bronchoscopy, cystoscopy, urodynamic, urodynamics, laryngoscopy, upper gi, esophagogastroduodenoscopy, gastroscopy, capsule endoscopy, nasal endoscopy, arthroscopic diagnostic, electroretinogram, electrocochleography, vemp, dynamic posturography, sinus tarsi test, nerve fiber density, tilt test, cardiac event, myocardial perfusion, stress echo, stress echocardiogram, cardiac monitor, ph monitoring, manometry, swallow study, ankle brachial, abi, thermography, thermogram, skin test, patch test, cognitive testing, computerized testing, diagnostic testing, diagnostic test, diagnostic study, diagnostic studies, nasopharyngoscopy, rhinomanometry, capnography, tilt table, gait analysis, pressure mapping, nocturnal penile tumescence, rigiscan, surface emg`,
  ),
  rule(
    'DMEPOS',
    'Supplies',
    66,
    `
    unna boot, dressing supplies, mepilex, kerlix, coban, xeroform, hydrogel, alginate dressing, foam dressing, hydrocolloid, steri strips, silicone sheet, silicone sheeting, scar sheets, scar gel sheets, colostomy bags, ostomy bags, drainage bag, leg bag, foley, condom catheter, enteral formula, feeding tube, wipes, skin barrier, sharps container, insulin needles, pen needles, insulin syringes, cotton swabs, thermometer, first aid kit, compression wrap, tubigrip, edema glove, edema gloves, isotoner glove, moleskin, sock liners, socks, batteries for, charger, wound care supplies, wound care kit, ostomy supplies, catheter supplies, tens electrodes, tens batteries, tens unit electrodes, h wave supplies, h wave electrodes, interferential supplies, interferential unit supplies, interferential electrodes, if unit supplies, nmes supplies, stimulator supplies, stimulator electrodes, hearing aid batteries, hearing aid battery, cpap tubing, cpap filters, surgical mask, saline, ointment dressing, ice bags, incontinence supplies, incontinence pads, briefs,
    electrode, electrodes, electrode pads, electrode patches, tens pads, tens patches, tens supplies, tens unit supplies, tens unit pads, battery, batteries, lead wires, leadwires, conductive garment, conductive gel, adhesive remover, supplies, supply of electrodes, gauze, bandage, bandages, dressing, dressings, wound dressing, wound supplies, wound vac supplies, surgical dressing, tape, ace wrap, ace bandage, syringe, syringes, needles, alcohol pads, alcohol prep, catheter, catheters, diapers, adult diapers, underpads, gloves, compression stocking, compression stockings, compression hose, ted hose, ted stockings, stockings, compression sleeve, compression garment, compression gloves, replacement pads, replacement supplies, cpap supplies, cpap mask, glucose strips, test strips, lancets, lubricant, ostomy, heat patches, thermacare`,
  ),
  rule(
    'DMEPOS',
    'Electrical Stimulation',
    66,
    `
    cefaly, kneehab, knee hab, garment stimulator, quell, stimrouter, biowave, sam unit, bioness, functional electrical stimulation, walkaide, tens, tens unit, transcutaneous electrical nerve stimulation, transcutaneous electrical nerve stimulator, transcutaneous electric nerve, transcutaneous electrotherapy, tens units, h wave, hwave, h wave unit, h wave device, interferential, interferential unit, interferential stimulation, interferential current, inferential unit, if unit, ifc unit, ifc, if 4, if 4 unit, if4, nmes, neuromuscular electrical stimulation, neuromuscular electrical stimulator, neuromuscular stimulator, muscle stimulator, electrical stimulator, electrical stimulation unit, electrical stimulation device, electrical stimulation, e stim, estim, ems unit, ems, stim unit, stimulator, stim, galvanic stimulation, microcurrent, orthostim, orthostim3, orthostim4, ortho stim, prime dual, prime dual neurostimulator, zynex, nexwave, empi, sanexas, multi stim, multistim, meds 4, meds 4 if, surgistim, surgi stim, vqortho, bone growth stimulator, bone stimulator, osteogenesis stimulator, scrambler therapy, alpha stim, alpha stimulation, cranial electrotherapy, ces unit, dynatron, rs 4i, rs4i, sequential stimulator, combo stim, combo tens, solace multi stim, x force, q tech stim, neurostimulator, tens ems, tens ifs, ifs unit, sympathetic therapy device`,
  ),
  rule(
    'DMEPOS',
    'Prosthetics/Orthotics',
    66,
    `
    lenses, lens, prism, prism lenses, bifocals, sunglasses, contact lens, safety glasses, prosthetic eye, artificial eye, liner, prosthetic sleeve, prosthetic socket, socket replacement, stump sock, stump shrinker, shrinker, kafo, hkafo, smo, ucbl, rocker sole, rocker shoe, metatarsal pad, metatarsal bar, toe filler, carbon fiber plate, carbon fiber insert, steel shank, heel wedge, lateral wedge, gauntlet, arizona brace, richie brace, bledsoe, donjoy, aspen, miami j, halo, minerva, cash brace, jewett, knight taylor, chairback brace, figure of eight, hemi sling, gunslinger, cuff sling, rotator cuff brace, wrist hand orthosis, finger orthosis, buddy strap, buddy tape splint, stax splint, mallet splint, oval 8, ring splint, back posture, kinetic brace, hip spica, prosthetist, orthotist, cochlear implant, tinnitus masker, tinnitus device, sound generator, cros aid, dynamic splint, joint belt, si joint belt, sacroiliac joint belt, back wrap, knee wrap, shoulder wrap, wrist wrap, compression ankle sleeve, compression knee sleeve, compression elbow sleeve, ankle sleeve, calf sleeve, neoprene sleeve,
    fracture walker, walker boot, boot walker, cam walker boot, pneumatic walker, air walker, hard sole shoe, rocker bottom shoe, thumb brace, thumb splint, hand splint, hand brace, foot brace, toe spacer, back corset, hip orthosis, knee orthosis, elbow splint, elbow orthosis, wrist orthosis, whfo, tlso brace, cervical orthosis, compression brace, knee support, elbow support, figure 8 brace, clavicle strap, gel heel, shoe insert, shoe inserts, shoe modification, bracelet splint, ocular prosthesis, wig, cane tip orthosis,
    brace, braces, bracing, lso, lso brace, tlso, lumbosacral orthosis, lumbar sacral orthosis, lumbar support, lumbar belt, back support, back brace, back belt, lumbar brace, lumbar corset, corset, knee brace, hinged knee brace, unloader, unloader brace, ankle brace, afo, ankle foot orthosis, ankle support, wrist brace, wrist support, wrist splint, thumb spica, spica, splint, splints, splinting, sling, slings, abduction sling, abduction pillow, ultrasling, ultra sling, shoulder immobilizer, immobilizer, cervical collar, collar, soft collar, cervical brace, orthotic, orthotics, orthosis, orthoses, custom orthotics, foot orthotics, insole, insoles, arch support, arch supports, heel lift, heel cups, heel cup, cam boot, cam walker, walking boot, fracture boot, aircast, air cast, night splint, boot, shoe, shoes, orthopedic shoes, diabetic shoes, tennis shoes, custom shoes, prosthesis, prosthetic, prosthetics, artificial limb, elbow brace, elbow sleeve, knee sleeve, elbow pad, tennis elbow strap, counterforce brace, strap, posture brace, posture shirt, posture corrector, si belt, sacroiliac belt, sacral belt, rib belt, abdominal binder, binder, truss, cast, custom molded, patellar stabilizer, carpal tunnel brace, finger splint, dynasplint, static progressive, jas splint, eyeglasses, glasses, contact lenses, hearing aid, hearing aids, shoulder brace, hip brace, hip abduction brace, wrap`,
  ),
  rule(
    'DMEPOS',
    'DME',
    66,
    `
    aqua relief, light therapy, light therapy lamp, lamp, hand controls, driving controls, steering knob, cooler, cooler unit, cooling unit, cooling system, cooling therapy, water circulating, circulating pad, aquathermia, hydrocollator, sitz bath, bath mat, bed cradle, bed board, slide board, transfer board, gait belt, transfer belt, gait trainer, standing frame, stander, car seat, booster seat, hand rail, stairlift, elevator, tricycle, exercise cycle, rowing machine, dumbbells, free weights, weights, medicine ball, stability ball, balance disc, yoga mat, exercise mat, pedal exerciser, finger exerciser, grip strengthener, peak flow meter, suction machine, ventilator, apnea monitor, insulin pump, enteral pump, infusion pump, cough assist, percussor, vest system, room heater, air conditioner, humidifier unit, dehumidifier, hepa filter, walking stick, hiking poles, trekking poles, rollator walker, wheelchair cushion, wheelchair battery, seat lift, headrest, armrest, neck rest, back rest, backrest, magnifier, cctv magnifier, amplifier, alerting device, captioned telephone, speakerphone, telephone headset, tablet computer, laptop, software, posture pump, orthopedic bed, orthopaedic bed, orthopedic chair, orthopedic pillow, orthopedic recliner, ergonomic bed, therapeutic mattress, bed, static progressive stretch, jas, stretch device, flexionater, extensionater, knee extension device, gravity boots, back stretcher, spinal stretcher, whirlpool, whirlpool tub, bed with massage, mattress topper, bath lift, walk in tub, walk in shower, handrails, hand rails, ramp rental, lumbar roll, neck pillow, knee pillow, tens garment unit, traction table, bidet, hand held shower, handheld shower, shower hose, shower head, perineal cushion, foam wedge, body pillow, leg elevator, leg pillow, coccyx cushion, donut cushion, reaching tool, long handled sponge, dressing stick, long handled shoe horn, blood pressure machine, weighted blanket, tilt table home, hand exerciser, therapy putty, hand putty, squeeze ball, resistance bands, exercise band, ankle weights, wobble board, balance board, bosu ball, foot massager, neck massager, handheld massager, shiatsu massager, percussion massager, heating blanket, electric heating pad, hot pack unit, thermal pack, iceman, ice man, breg, dynatronics, recliner, geri chair, bed wedge, over bed table, overbed table, iv pole, patient lift sling, stair climber, handicap,
    cold therapy, cold therapy unit, cold therapy system, cryotherapy, cryotherapy unit, cryo unit, cryocuff, cryo cuff, ice machine, ice therapy, ice pack, ice packs, ice wrap, cold pack, cold packs, hot cold, hot cold unit, hot and cold unit, hot and cold wrap, hot and cold pack, hot and cold therapy, hot cold pack, hot cold wrap, hot cold therapy, cold hot, cold compression, cold compression therapy, hot cold compression, cold therapy recovery, thermacooler, thermocool, vascutherm, game ready, polar care, polar ice, iceless, q tech, q tech cold, contrast therapy, contrast unit, therma cool, thermophore, heating pad, heating system, heat lamp, heat pad, moist heat pad, heat unit, heat therapy, heat wrap, infrared heat, paraffin, paraffin bath, paraffin unit, dvt, dvt unit, dvt prophylaxis, dvt compression, pneumatic compression, intermittent compression, compression device, compression pump, compression unit, compression, sequential compression, scd, lymphedema pump, cpm, cpm machine, continuous passive motion, traction, traction unit, traction device, cervical traction, home traction, cervical traction unit, over the door traction, saunders, pneumatic traction, inversion table, inversion unit, crutches, crutch, cane, canes, walker, front wheel walker, rolling walker, rollator, knee walker, knee scooter, roll about, wheelchair, wheel chair, power wheelchair, manual wheelchair, transport chair, scooter, power scooter, mobility scooter, electric scooter, motorized scooter, wheelchair ramp, ramp, lift chair, patient lift, hoyer lift, chair lift, stair lift, shower chair, shower bench, shower seat, bath bench, bath chair, tub bench, transfer bench, grab bar, grab bars, commode, bedside commode, 3 in 1 commode, raised toilet seat, toilet seat, toilet riser, reacher, grabber, sock aid, hospital bed, bed, adjustable bed, mattress, orthopedic mattress, tempurpedic, sleep number, mattress overlay, wedge pillow, wedge, pillow, cervical pillow, orthopedic pillow, bolster, cushion, seat cushion, lumbar cushion, chair, ergonomic chair, office chair, ergonomic, ergonomic keyboard, standing desk, sit stand desk, desk, workstation, keyboard, computer mouse, exercise ball, theraband, thera band, exercise kit, exercise bands, rehab kit, exercise equipment, home exercise kit, shoulder exercise kit, shoulder pulley, pulley, pulleys, exercise bike, stationary bike, recumbent bike, treadmill, elliptical, hot tub, jacuzzi, spa, massager, massage chair, foam roller, theracane, thera cane, back massager, acupressure mat, cpap, cpap machine, bipap, apap machine, oxygen, oxygen concentrator, nebulizer, nebulizer machine, humidifier, blood pressure monitor, blood pressure cuff, glucometer, glucose monitor, pulse oximeter, scale, home modification, bathroom modification, vehicle modification, van modification, vehicle lift, wound vac, negative pressure wound, vacuum assisted closure, air purifier, light box, bi pap, unit rental, unit purchase, far infrared, laser unit, ultrasound unit, home ultrasound, bone density home, gym equipment, home gym, home equipment, tub rail, bed rail, trapeze bar, alarm, voice recognition software, dragon software, ipad, headset, erectile vacuum, vacuum erection device, wrist rest, footrest`,
  ),
  // Said of any request of its kind: whatever is said besides tells more.
  rule('DMEPOS', 'DME', 60, 'dme, durable medical equipment'),
  rule('Evaluation & Management', 'Medical Specialties', 60, 'referral'),
  // An adjective of chairs and beds, too.
  rule('Evaluation & Management', 'Medical Specialties', 62, 'orthopedic, orthopaedic'),
  rule(
    'Rehabilitation',
    'Physical Therapy/Occupational Therapy (PT/OT)',
    60,
    'therapy sessions, therapy visits',
  ),
  rule('Rehabilitation', 'Chiropractic', 61, 'manipulation, manipulations, adjustments'),
  // Only when nothing says what is asked for before the operation: `pre-op chest x-ray` is imaging.
  rule(
    'Surgery',
    'Adjunct Surgical Services',
    40,
    'pre operative, preoperative, pre op, preop, pre surgical, presurgical, post operative, postoperative, post op, postop',
  ),
];

/** Runs of words that hold a term without being one. */
export const NO_TREATMENTS: readonly string[] = [
  'extended release',
  'sustained release',
  'immediate release',
  'delayed release',
  'controlled release',
  'time release',
  'status post',
  'post surgery',
  'post surgical',
];
