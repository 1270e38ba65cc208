/**
 * The words of which diagnoses in workers' compensation letters are made. Own compilation from common
 * clinical usage; used only to tell where one condition of a printed list ends and the next begins.
 */

/** Nouns that name a condition: a phrase with one of them can stand alone as a diagnosis. */
export const CONDITION_WORDS: readonly string[] = `
abnormality abrasion abscess abuse acne addiction adhd adhesion adhesions ageing allergy amputation anemia aneurysm
anxiety apnea arrest arrhythmia arthropathy asthma atrophy avn avulsion avulsed bereavement bite bites bleed bleeding block blindness
block bruise bruises bruising bulge bulges bulging bunion burn burns calculus callus cancer carcinoma cataract
cellulitis cephalgia chondromalacia claudication clot collapse complaint complaints compression concussion
condition congestion constipation contracture contusion contusions convulsions cough copd cad chf cva ckd cramp cramps crps crush
cts cyst cysts ddd deafness defect deficiency deficit deficits deformity degeneration dehiscence delirium dementia
dependence dependency depression derangement dermatitis desiccation deterioration diabetes diarrhea difficulties difficulty
disability disarticulation discomfort disease diseases dislocation disorder disorders displacement distress disturbance
disruption dizziness djd drop dvt dysfunction dyslipidemia dyspepsia dysphagia dyspnea dysthymia dystonia dystrophy ecchymosis eczema
edema effusion effusions embolism emphysema encroachment entrapment epicondylitis epilepsy erosion erythema
exacerbation exposure extrusion extrusions failure fall fatigue fbss fever fibroid fibromyalgia fibrosis
fissure fistula flare foraminal foreign fracture fractures frostbite ganglion gangrene gastritis gerd glaucoma
gout grief headache headaches hearing heartburn hematoma hemiparesis hemorrhage hemorrhoids hepatitis hernia hernias
herniated herniation herniations hiv hnp htn hypertension hypertrophy hyperlipidemia hyperthyroidism hypothyroidism hypogonadism bruxism alcoholism astigmatism strabismus discopathy ddd fibromatosis phlebitis photophobia appendicitis pancreatitis infertility myospasm exhaustion foreign-body replacement displaced poisoning intoxication polyp stroke heatstroke dryness hoarseness snoring rigidity jerking redness blister blisters bph esrd fai gad ibs lbp mdd mrsa pfps pvd sle tia tmd uti splinter fibrillation flutter murmur anosmia diplopia acalculia aphasia catatonia cavity caries suicide homicidal depressed worry anger jitteriness hypoesthesia illness
impairment impingement impotence incontinence indigestion inequality infarct infarction infection infections inflammation
infestation injury injuries insomnia instability insufficiency irritability irritation ischemia itching jaundice keloid kyphosis labyrinthitis
laceration lacerations laxity lesion lesions lipoma listhesis loss lordosis lumbago lump lupus malaise malalignment
malunion mass melanoma migraine migraines mononeuropathy mtbi myalgia myelopathy myofasciitis nausea necrosis
neoplasm neuralgia neuritis neuroma neuropathy nightmares nodule nonunion numbness oa obesity obstruction occlusion
occiput-pain ocd osa osteoarthritis osteopenia osteophyte osteophytes osteoporosis overdose overuse pain pains palpitations palsy panic
paralysis paraplegia paresthesia paresthesias paresis phobia pleurisy pneumonia pneumothorax polyneuropathy
post-op problem problems prolapse protrusion protrusions pruritus psoriasis psychosis ptosis ptsd puncture quadriplegia
radiculitis radiculopathy rash reaction reflux regurgitation retinopathy retraction rhabdomyolysis rheumatism
rsd rupture ruptured scar scarring sciatica scoliosis seizure seizures separation sepsis shingles shock sickness
sinusitis soreness spasm spasms spondylolisthesis spondylolysis spondylosis spondyloarthropathy sprain sprains sprain/strain sprain-strain spur spurs
spurring stenosis stiffness strain strains strain/sprain strain-sprain stress stroke subluxation suicidality surgery swelling symptoms symptomatology
symptom syncope syndrome syndromes synovitis tachycardia tbi tear tears tendinitis tendinopathy tendinosis tendonitis
tenderness tenosynovitis tension thrombosis tightness tingling tinnitus tmj torticollis toxicity trauma trigger
tremor tremors tuberculosis tumor ulcer ulcers unconsciousness varicosities vertigo vomiting weakness
whiplash withdrawal wound wounds xerostomia
angina bppv covid dehydration detachment discrepancy dissociation droop electrocution felon fraying hammertoe hives hyperpigmentation hyphema
affection affections bka deconditioning dyskinesis epistaxis hyperalgesia hypoxia maltracking niddm rads rls snhl somatization stasis syrinx tka tkr
lymphedema malocclusion overweight paronychia perforation plica polytrauma prediabetes pregnancy pvcs retention scabies sunburn urticaria
`
  .trim()
  .split(/\s+/);

/** Words of `CONDITION_WORDS` for what a worker complains of, or an examination finds: said in passing, no diagnosis. */
export const SYMPTOM_WORDS: readonly string[] = `
pain pains complaint complaints symptom symptoms symptomatology injury injuries numbness weakness surgery fall headache headaches
tingling stiffness swelling tenderness soreness tightness discomfort spasm spasms difficulty difficulties problem problems loss drop
deficit deficits distress fatigue fever nausea vomiting dizziness scar scars exacerbation flare reaction trauma exposure deformity
effusion replacement condition hearing trigger post-op cramp cramps cramping itching redness
`
  .trim()
  .split(/\s+/);

/** Illnesses that a person has for long: said of the worker in passing (`he has diabetes`), they are the worker's all the same. */
export const LASTING_ILLNESSES: readonly string[] = [
  'diabetes',
  'hypertension',
  'high blood pressure',
  'hyperlipidemia',
  'dyslipidemia',
  'hypercholesterolemia',
  'high cholesterol',
  'asthma',
  'copd',
  'emphysema',
  'gout',
  'lupus',
  'hypothyroidism',
  'hyperthyroidism',
  'obesity',
  'sleep apnea',
  'obstructive sleep apnea',
  'coronary artery disease',
  'congestive heart failure',
  'heart disease',
  'atrial fibrillation',
  'kidney disease',
  'liver disease',
  'rheumatoid arthritis',
  'osteoporosis',
  'epilepsy',
  'multiple sclerosis',
  'anemia',
  'fibromyalgia',
  'hiv',
  'hepatitis',
  'bipolar disorder',
];

/** Conditions none of whose words names one. */
export const CONDITION_PHRASES: readonly string[] = [
  'frozen shoulder',
  'tennis elbow',
  "golfer's elbow",
  "jumper's knee",
  "runner's knee",
  "housemaid's knee",
  'mallet finger',
  'trigger finger',
  'trigger thumb',
  'trigger (?:index|middle|long|ring|little|small) finger',
  'trigger digit',
  'hammer toe',
  'jersey finger',
  'flat foot',
  'flat feet',
  'pes planus',
  'pes cavus',
  'pes anserine',
  'hallux valgus',
  'hallux rigidus',
  'genu varum',
  'genu valgum',
  'cauda equina',
  'blurred vision',
  'blurry vision',
  'double vision',
  'high blood pressure',
  'high cholesterol',
  'neurogenic bladder',
  'neurogenic bowel',
  'irritable bowel',
  'de quervain',
  'kienbock',
  'failed back',
  'failed fusion',
  'failed spinal fusion',
  'hallux limitus',
  'elevated liver',
  'elevated lft',
  'urinary frequency',
  'urinary urgency',
  'unsteady gait',
  'winged scapula',
  'restless leg',
  'fractured tooth',
  'fractured teeth',
  'drug monitoring',
  'shortness of breath',
  'shin splint',
  'bucket handle',
  'disc height',
  'antalgic gait',
  'weight gain',
  'teeth grinding',
  'black eye',
  'hip replacement',
  'os acromiale',
  'snapping scapula',
  'snapping hip',
  "gamekeeper's thumb",
  "skier's thumb",
  'slac wrist',
  'snac wrist',
  'patella alta',
  'patella baja',
  'osgood-schlatter',
  'tarsal coalition',
  'claw toe',
  'charcot foot',
  'charcot joint',
  'ingrown nail',
  'ingrown toenail',
  'deviated septum',
  'deviated nasal septum',
  'dry eye',
  'missing tooth',
  'missing teeth',
  'low testosterone',
  'overactive bladder',
  'kidney stone',
  'gallstone',
  'diastasis recti',
  'h. pylori',
  'fatty liver',
  'heart attack',
  'varicose vein',
  "raynaud's",
  'poison oak',
  'needle stick',
  'needlestick',
  'smoke inhalation',
  'opioid tolerance',
  'long term use of',
  'long-term use of',
  'long-term (current) use of',
  'long term drug therapy',
  'long-term drug therapy',
  'long-term use med',
  'encounter for',
  'aftercare',
  'motor vehicle accident',
  'body ache',
  'crying spell',
  'carpal tunnel',
  'cubital tunnel',
  'tarsal tunnel',
  'radial tunnel',
  'loose body',
  'loose bodies',
  'delayed union',
  'painful hardware',
  'retained hardware',
  'broken hardware',
  'post-operative state',
  'postoperative state',
];

/** Endings of the Greek and Latin names of conditions. */
export const CONDITION_ENDINGS: readonly string[] = [
  'itis',
  'osis',
  'oses',
  'opathy',
  'opathies',
  'algia',
  'algias',
  'dynia',
  'emia',
  'uria',
  'plegia',
  'paresis',
  'esthesia',
  'esthesias',
  'malacia',
  'listhesis',
  'lysis',
  'rrhea',
  'trophy',
  'ectomy',
  'otomy',
  'plasty',
  'desis',
  'phobia',
  'somnia',
  'cardia',
  'kinesia',
  'plasia',
  'penia',
  'phagia',
  'phasia',
  'megaly',
  'sclerosis',
  'stenosis',
  'cele',
  'oma',
  'iasis',
];

/** Words that only place or qualify a condition: a phrase made of them alone is a part of its neighbour. */
export const PLACE_WORDS: readonly string[] = `
a an the of in at to on and or both left right bilateral bilaterally unilateral sided side sides upper lower mid middle low high
anterior posterior medial lateral inner outer proximal distal superior inferior central deep superficial
acute chronic subacute severe moderate mild minor major persistent recurrent residual intermittent constant multiple multilevel
possible probable partial complete full-thickness partial-thickness full thickness grade first second third fourth fifth
1st 2nd 3rd 4th 5th mm cm comminuted healed
head neck cervical cervicothoracic thoracic thoracolumbar lumbar lumbosacral lumbo-sacral sacral sacrum sacroiliac si coccyx spine spinal
back midback mid-back low-back trunk torso chest rib ribs thorax sternum abdomen abdominal flank groin inguinal pelvis pelvic
shoulder shoulders clavicle scapula scapular parascapular trapezius arm arms upper-arm forearm forearms humerus elbow elbows
wrist wrists hand hands finger fingers thumb thumbs index ring little pinky digit digits metacarpal knuckle palm
hip hips buttock buttocks thigh thighs femur knee knees patella patellar leg legs calf calves shin tibia tibial
fibula fibular ankle ankles foot feet heel heels toe toes great metatarsal plantar achilles body extremity extremities
limb limbs face facial jaw eye eyes ear ears nose mouth tooth teeth scalp skull brain skin
long rhomboid rhomboids levator scapulae paraspinal paraspinals paravertebral hamstring hamstrings quadriceps calcaneus collarbone tailbone breastbone kneecap armpit forehead cheek chin lip lips eyelid eyebrow throat nail muscle muscles muscular musculature tendon tendons ligament ligaments ligamentous fascia fasciae wall joint joints bone bones soft tissue tissues
nerve nerves root roots disc discs disk disks facet facets rotator cuff labrum labral meniscus meniscal cartilage bursa
supraspinatus infraspinatus subscapularis teres biceps triceps deltoid acromioclavicular ac glenohumeral
radial ulnar median tarsus carpus front group peroneal radius ulna vertebra vertebral vertebrae region area areas level levels unspecified other
`
  .trim()
  .split(/\s+/);

/**
 * Further words of diagnoses: what kind, how, of which structure. They matter only in scans, where a word
 * that no list knows is as likely a misread one.
 */
export const QUALITY_WORDS: readonly string[] = `
abnormal achilles acquired activity adductor adhesive adjustment adrenal affecting aggravated aggravation alcohol allergic allograft ankylosing annular
anterolisthesis aortic aplastic articular arterial arthritic arthroscopic arthroscopy artery aspect atlantoaxial atopic atrial attention autonomic avascular axial axillary baker barotrauma
basal benign bipolar bladder blood blunt body boutonniere bowel branch bronchial bundle bursa calcaneal calcaneus calcific canal capsular capsule cardiac carotid carpal
carpometacarpal cauda causalgia cavus cell cement cerebral cerebrospinal change changes closed cluster coccygeal cognitive collateral colles comminuted common compartment complete complex
complicated complication component compressive concussive conductive confirmed congenital congestive contact controlled coracoid cord corneal coronary coronoid costal costochondral cranial cruciate crural crushed crushing cubital cuboid
cuneiform current daily decreased degenerative degree delayed dental dependent depressed depressive dermal derangement desiccated developmental diabetic diffuse disabling discogenic disorder displaced
disruptive distal dominant dorsal dorsalis double dorsum drug duct dupuytren duodenal dynamic edematous effort elevated emotional encounter endocrine endometrial energy enlarged enthesopathy episode episodic epicondylar equina equinus erectile
erosive esophageal essential established eustachian exertional exposure extensor external extraarticular facetogenic failed fasciitis fat fatty femoral femoroacetabular fibrous finger flexor
flatfoot focal following foraminal foreign forehead fourchette frontal frozen functional fused fusion gallbladder gamekeeper gastric gastrocnemius gastroesophageal gastrointestinal general generalized genital girdle
glenoid gluteal gluteus granuloma greater guyon hallux hamate hamstring handed hardware healed healing heart hemorrhagic hepatic hereditary herpes hiatal hill-sachs high-grade horn humeral hyperactive
hyperextension hypertensive hypertrophic hypoactive hypothenar idiopathic iliac iliopsoas iliotibial impacted impaction impending incarcerated incisional incomplete increased industrial inflammatory infrapatellar ingrown inhalation
initial inability insertional insertion interarticular intercostal interdigital internal interosseous interphalangeal interstitial intervertebral intestinal intraarticular intracranial intrasubstance intrinsic
involuntary involving irregular irritable ischemic jersey joint jumper junction juvenile kidney kinetic labral laryngeal late lateralis latissimus lesser ligamentous light limited liver local localized long loose
lower lumbarized lunate lung lunotriquetral macular major malignant mallet mandibular marginal marked maxillary mechanical median mediastinal memory meniscal mental meralgia metabolic metacarpophalangeal metatarsalgia
metatarsophalangeal midfoot migrainous mitral mixed mood morbid morton motion motor motorcycle movement mucosal multifocal musculoligamentous musculoskeletal myocardial myofascial
narrowing nasal navicular neural neurogenic neurologic neurological neurocognitive neurovascular night nocturnal nodal non-displaced nondisplaced noncardiac nonspecific normal nucleus oblique obstructive occipital occupational
occult olecranon oblique open opiate opioid optic oral orbital organic origin osgood osseous osteochondral osteolytic otalgia overhead overload palmar panniculitis paracentral paraspinal paraspinous parietal parkinson partial patellofemoral pectoralis
pedis pelvic penetrating penile peptic perforated perforation periarticular pericardial perineal peripheral peritoneal periscapular permanent personality pes pharyngeal phalangeal phalanx phalanges piriformis pisiform
pituitary planus plantaris plexus popliteal post postconcussional postconcussive postconcussion postlaminectomy postoperative post-traumatic posttraumatic postural postop premature pressure presumed previous primary process
prolonged pronator prostate psychogenic psychological psychophysiologic ptosis pulmonary pulposus pyramidal quadriceps quervain quervains radiating radicular radiographic radiographically radiation recent recurrence reflex refractory regional
related release removal renal repair repaired repetitive replacement residual respiratory resolving restless retained retinal retrolisthesis retropatellar reverse rheumatoid rigidus rotational rotatory salter-harris scalene scaphoid
scapholunate scapholunate scapulothoracic schizoaffective sciatic seasonal secondary segmental sensorimotor sensorineural sensory septal septic serous sexual simple single sinus sleep slipped small social somatic somatoform somatization
space spastic specific specified spinous spiral spontaneous stage state sternoclavicular sternocostal strangulated strep stress structure stump styloid subacromial subchondral subconjunctival subcoracoid subcutaneous subdeltoid subdural
substance subtalar subungual sudden suicidal superimposed suprapatellar supraventricular surgical sympathetic symptomatic synovial systemic systolic talar talus tarsal tarsometatarsal temporal temporomandibular tenosynovial tensor terminal testicular
tethered thenar therapy thumb thyroid tibialis tinea tissue tobacco tongue torn total traction transverse transient traumatic triangular triceps trigeminal triquetral trochanteric tunnel type ulcerative umbilical
uncomplicated uncontrolled undisplaced unilateral union unstable unsteadiness upper ureteral urinary uterine vaginal valgus valvular varicose varus vascular vasovagal vein venous ventral ventricular vertebrogenic vestibular vestibulopathy vehicle
viral visceral vision visual vitamin vocal volar volume wedge weight wrist-hand zoster accident motor assault
`
  .trim()
  .split(/\s+/);
