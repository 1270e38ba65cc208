/**
 * Drugs asked for in workers' compensation, generic and brand names, by the state's subgroup of
 * `Pharmaceuticals` (`dwc.json`). Own compilation from common pharmacological knowledge; a brand of several
 * ingredients stands under the one it is given for. Lower case; several words are several words.
 */
export const DRUGS: Readonly<Record<string, readonly string[]>> = {
  Opioids: list(`
    tramadol, ultram, ultracet, ryzolt, conzip, synapryn, hydrocodone, norco, vicodin, lortab, lorcet, xodol, verdrocet,
    zohydro, hysingla, vicoprofen, reprexain, ibudone, lorcet plus, oxycodone, oxycontin, oxy ir, percocet, roxicodone, roxicet,
    endocet, endodan, percodan, primlev, xartemis, xtampza, oxaydo, opana, oxymorphone, morphine, ms contin, msir, mser, ms er, ms ir, ms sulfate, kadian, avinza,
    embeda, arymo, morphabond, hydromorphone, dilaudid, exalgo, fentanyl, duragesic, actiq, fentora, subsys, lazanda,
    methadone, methadose, dolophine, buprenorphine, butrans, belbuca, suboxone, subutex, zubsolv, bunavail, codeine,
    tylenol 3, tylenol no 3, tylenol #3, tylenol 4, tylenol #4, tylenol with codeine, tapentadol, nucynta, levorphanol, meperidine, demerol,
    pentazocine, talwin, butorphanol, stadol, nalbuphine, dihydrocodeine, trezix, synalgos, opioid, opioids, narcotic, narcotics, apadaz, benzhydrocodone, roxybond, dsuvia, sufentanil, remifentanil, abstral, onsolis, probuphine, sublocade, buprenex, opium, nucynta er, lorcet hd, maxidone, anexsia, zydone, co gesic, tylox, oxecta, nalocet, prolate, seglentis, qdolo, ultram er`),
  'Opioid Antagonist': list(`naloxone, narcan, evzio, naltrexone, vivitrol, revia`),
  NSAID: list(`
    ibuprofen, motrin, advil, naproxen, naproxyn, naprosyn, anaprox, aleve, naprelan, ec naprosyn, diclofenac, voltaren, cataflam, cambia,
    zipsor, zorvolex, arthrotec, meloxicam, mobic, vivlodex, celecoxib, celebrex, etodolac, lodine, nabumetone, relafen,
    ketoprofen, ketorolac, toradol, sprix, indomethacin, indocin, tivorbex, sulindac, clinoril, piroxicam, feldene, oxaprozin,
    daypro, flurbiprofen, ansaid, fenoprofen, nalfon, fenortho, mefenamic, ponstel, meclofenamate, meclomen, diflunisal, dolobid,
    salsalate, disalcid, tolmetin, tolectin, aspirin, ecotrin, bufferin, duexis, vimovo, trilisate, magnesium salicylate, nsaid, nsaids,
    ketoprophen, orudis, lofena, naprelan cr, mediproxen tablet, qmiiz, anjeso, caldolor, relafen ds, lodine xl, tolmetin sodium, choline magnesium trisalicylate, ketorolac nasal, cox 2 inhibitor, anaprox ds, ec naproxen, bromfenac, nepafenac, consensi`),
  'Muscle Relaxant': list(`
    cyclobenzaprine, flexeril, fexmid, amrix, tizanidine, zanaflex, methocarbamol, robaxin, carisoprodol, soma, vanadom,
    baclofen, lioresal, gablofen, orphenadrine, norflex, norgesic, metaxalone, skelaxin, metaxall, chlorzoxazone, parafon, lorzone,
    dantrolene, dantrium, tabradol, muscle relaxant, muscle relaxants, muscle relaxer, zanaflex capsule, comfort pac tizanidine, orphengesic, ozobax, lyvispah, fleqsuvy, ryanodex, revonto, parafon forte, amrix er`),
  'Anti-epilepsy drugs': list(`
    gabapentin, neurontin, gralise, horizant, fanatrex, gabarone, pregabalin, lyrica, topiramate, topamax, trokendi, qudexy, carbamazepine,
    tegretol, oxcarbazepine, trileptal, lamotrigine, lamictal, levetiracetam, keppra, zonisamide, zonegran, valproic acid,
    valproate, divalproex, depakote, depakene, phenytoin, dilantin, lacosamide, vimpat, tiagabine, gabitril, primidone, mysoline, dyotoin,
    acetazolamide, diamox, felbamate, ethosuximide, perampanel, fycompa, briviact, brivaracetam, aptiom, eslicarbazepine, banzel, rufinamide, onfi, clobazam, sabril, vigabatrin, xcopri, cenobamate, lyrica cr, equetro, oxtellar, stavzor, zarontin`),
  Antidepressant: list(`
    amitriptyline, elavil, nortriptyline, pamelor, aventyl, doxepin, sinequan, imipramine, tofranil, desipramine, norpramin, protriptyline,
    clomipramine, anafranil, trazodone, desyrel, oleptro, duloxetine, cymbalta, irenka, venlafaxine, effexor, desvenlafaxine, pristiq,
    milnacipran, savella, fluoxetine, prozac, sarafem, sertraline, zoloft, paroxetine, paxil, brisdelle, citalopram, celexa, escitalopram, lexapro,
    bupropion, wellbutrin, aplenzin, forfivo, budeprion, mirtazapine, remeron, vilazodone, viibryd, vortioxetine, brintellix,
    trintellix, levomilnacipran, fetzima, nefazodone, fluvoxamine, luvox, phenelzine, nardil, tranylcypromine, parnate, selegiline, antidepressant, emsam, marplan, isocarboxazid, maprotiline, amoxapine, trimipramine, surmontil, vivactil, pexeva, drizalma, khedezla, auvelity, spravato, esketamine, ssri, snri, tricyclic`),
  AntiAnxiety: list(`buspirone, buspar, hydroxyzine, atarax, vistaril, meprobamate, anxiolytic`),
  Benzodiazepines: list(`
    alprazolam, xanax, lorazepam, ativan, diazepam, valium, clonazepam, klonopin, temazepam, restoril, triazolam, halcion,
    chlordiazepoxide, librium, clorazepate, tranxene, oxazepam, serax, estazolam, prosom, flurazepam, dalmane, quazepam, doral, midazolam, versed`),
  'Sedative-hypnotics': list(`
    zolpidem, ambien, intermezzo, edluar, zolpimist, eszopiclone, lunesta, zaleplon, sonata, ramelteon, rozerem, suvorexant,
    belsomra, silenor, hetlioz, tasimelteon, chloral hydrate, sleep aid, dayvigo, lemborexant, ambien cr, zolpidem er, quviviq, sonata capsule, sleeping pill, doxepin silenor`),
  Barbiturates: list(`
    butalbital, fioricet, fiorinal, esgic, phenobarbital, phrenilin, bupap, zebutal, vtol, vanatol, allzital, tencon, marten tab, secobarbital, butisol`),
  'Proton Pump Inhibitors': list(`
    omeprazole, prilosec, pantoprazole, protonix, esomeprazole, nexium, lansoprazole, prevacid, rabeprazole, aciphex, dexlansoprazole,
    dexilant, zegerid, omeclamox, proton pump inhibitor, ppi`),
  'H2 Blocker': list(
    `ranitidine, zantac, famotidine, pepcid, cimetidine, tagamet, nizatidine, axid, deprizine`,
  ),
  'GI Agents': list(`
    docusate, colace, senna, senokot, sennosides, docuprene, dok plus, peri colace, pericolace, polyethylene glycol, miralax, glycolax, lactulose, amitiza,
    lubiprostone, linzess, linaclotide, movantik, naloxegol, relistor, methylnaltrexone, symproic, naldemedine, bisacodyl, dulcolax, metamucil,
    psyllium, citrucel, benefiber, magnesium citrate, milk of magnesia, sucralfate, carafate, misoprostol, cytotec, gaviscon, simethicone, gas x, tums, mylanta,
    maalox, dicyclomine, bentyl, hyoscyamine, levsin, loperamide, imodium, lomotil, diphenoxylate, laxacin, laxative, stool softener, pepto bismol, bismuth,
    rifaximin, xifaxan, mesalamine, antacid, glycopyrrolate, pancrelipase, creon, zenpep, ursodiol, cholestyramine, colestipol, viberzi, eluxadoline, trulance, plecanatide, lotronex, alosetron, prucalopride, motegrity, senna s, senokot s, fleet enema, enema, glycerin suppository, fibercon, konsyl, canasa, anusol, hydrocortisone suppository, proctofoam, preparation h`),
  Antiemetic: list(`
    transderm scop, transderm, ondansetron, zofran, zuplenz, promethazine, phenergan, metoclopramide, reglan, prochlorperazine, compazine, meclizine, antivert, scopolamine,
    trimethobenzamide, tigan, granisetron, kytril, aprepitant, emend, anti nausea, antiemetic`),
  'Antimigraine Agent': list(`
    sumatriptan, imitrex, sumavel, rizatriptan, maxalt, zolmitriptan, zomig, eletriptan, relpax, naratriptan, amerge, almotriptan, axert,
    frovatriptan, frova, treximet, ergotamine, cafergot, dihydroergotamine, migranal, midrin, isometheptene, nodolor, prodrin, ajovy, fremanezumab, aimovig, erenumab, emgality, galcanezumab, nurtec, rimegepant, ubrelvy, ubrogepant, reyvow, lasmiditan, onzetra, zembrace, tosymra, cgrp, triptan`),
  Antihypertensive: list(`
    lisinopril, prinivil, zestril, zestoretic, losartan, cozaar, hyzaar, hydrochlorothiazide, hctz, benazepril, lotensin, enalapril, vasotec, ramipril, altace,
    quinapril, accupril, captopril, fosinopril, valsartan, diovan, irbesartan, avapro, avalide, olmesartan, benicar, telmisartan, micardis, candesartan, atacand,
    clonidine, catapres, guanfacine, methyldopa, spironolactone, aldactone, furosemide, lasix, bumetanide, torsemide, triamterene, dyazide, maxzide, chlorthalidone, hydralazine,
    minoxidil, lotrel, exforge, azor, tribenzor, entresto, sacubitril, valsartan hctz, losartan hctz, lisinopril hctz, benicar hct, diovan hct, micardis hct, edarbi, azilsartan, edarbyclor, eplerenone, inspra, perindopril, moexipril, trandolapril, mavik, indapamide, metolazone, amiloride, tekturna, aliskiren`),
  'Alpha-blocker': list(
    `prazosin, minipress, terazosin, hytrin, doxazosin, cardura, tamsulosin, flomax, alfuzosin, uroxatral, silodosin, rapaflo, phenoxybenzamine, dibenzyline`,
  ),
  'Beta-blocker': list(`
    atenolol, tenormin, metoprolol, lopressor, toprol, propranolol, inderal, carvedilol, coreg, bisoprolol, ziac, nebivolol, bystolic, labetalol,
    nadolol, corgard, timolol, pindolol, acebutolol, sotalol, metoprolol succinate, toprol xl, inderal la, betaxolol, penbutolol, dorzolamide timolol, cosopt`),
  'Calcium Channel Blocker': list(
    `amlodipine, norvasc, nifedipine, procardia, adalat, diltiazem, cardizem, verapamil, calan, felodipine, nicardipine, nimodipine, isradipine`,
  ),
  Statin: list(
    `atorvastatin, lipitor, simvastatin, zocor, rosuvastatin, crestor, pravastatin, pravachol, lovastatin, mevacor, pitavastatin, livalo, vytorin, caduet, liptruzet`,
  ),
  'Fibric Acid': list(`fenofibrate, tricor, trilipix, fenofibric acid, gemfibrozil, lopid, lipofen`),
  Antidiabetics: list(`
    metformin, glucophage, glipizide, glucotrol, glyburide, glimepiride, amaryl, sitagliptin, januvia, janumet, insulin, lantus, humalog, novolog, levemir, toujeo, humulin, novolin,
    tresiba, victoza, liraglutide, byetta, exenatide, bydureon, trulicity, invokana, canagliflozin, jardiance, farxiga, pioglitazone, actos, acarbose, tradjenta, onglyza, repaglinide, semaglutide, ozempic, rybelsus, dulaglutide, mounjaro, tirzepatide, basaglar, apidra, empagliflozin, dapagliflozin, linagliptin, saxagliptin, nateglinide, glyxambi, synjardy, xigduo, janumet xr, pramlintide, symlin`),
  'Anti-coagulant': list(`
    warfarin, coumadin, jantoven, enoxaparin, lovenox, rivaroxaban, xarelto, apixaban, eliquis, dabigatran, pradaxa, heparin, fondaparinux, arixtra,
    dalteparin, fragmin, clopidogrel, plavix, prasugrel, effient, ticagrelor, brilinta, anticoagulant, edoxaban, savaysa, cilostazol, pletal, dipyridamole, aggrenox, bivalirudin, alteplase`),
  'Anti-infectives': list(`
    amoxicillin, augmentin, clavulanate, ampicillin, penicillin, dicloxacillin, cephalexin, keflex, cefazolin, ancef, kefzol, cefuroxime, ceftin, cefadroxil, duricef,
    cefdinir, ceftriaxone, rocephin, cefepime, ertapenem, invanz, meropenem, piperacillin, zosyn, ciprofloxacin, cipro, levofloxacin, levaquin, moxifloxacin, avelox, ofloxacin, azithromycin,
    zithromax, z pak, zpak, clarithromycin, biaxin, erythromycin, doxycycline, vibramycin, minocycline, tetracycline, clindamycin, cleocin, sulfamethoxazole, bactrim, septra,
    trimethoprim, metronidazole, flagyl, nitrofurantoin, macrobid, vancomycin, daptomycin, linezolid, zyvox, rifampin, gentamicin, tobramycin, mupirocin, bactroban,
    neosporin, bacitracin, silvadene, silver sulfadiazine, polymyxin, fluconazole, diflucan, itraconazole, terbinafine, lamisil, ketoconazole, clotrimazole, nystatin, lotrisone, efinaconazole, jublia, acyclovir, zovirax,
    valacyclovir, valtrex, famciclovir, truvada, tenofovir, emtricitabine, raltegravir, isentress, harvoni, ivermectin, permethrin, antibiotic, antibiotics, oseltamivir, tamiflu, cefixime, suprax, cefpodoxime, ceftazidime, imipenem, tigecycline, telavancin, dalbavancin, oritavancin, voriconazole, micafungin, caspofungin, albendazole, mebendazole, sofosbuvir, epclusa, ribavirin, biktarvy, descovy, genvoya, dolutegravir, tivicay, ciclopirox, penlac, tavaborole, kerydin, miconazole, econazole, griseofulvin, vigamox, zymaxid, gatifloxacin, besivance, tobradex, ciprodex, chlorhexidine, peridex, hibiclens, isoniazid, cefoxitin, triple antibiotic`),
  Antihistamine: list(
    `cetirizine, zyrtec, levocetirizine, xyzal, loratadine, claritin, desloratadine, fexofenadine, allegra, diphenhydramine, benadryl, dicopanol, chlorpheniramine, cyproheptadine, azelastine, olopatadine, carbinoxamine, clemastine, brompheniramine, patanol, pataday, ketotifen, zaditor, alaway, astelin, astepro, clarinex`,
  ),
  'Asthma Medications': list(`
    albuterol, proventil, ventolin, proair, levalbuterol, xopenex, fluticasone, flovent, advair, arnuity, breo, symbicort, budesonide, pulmicort, dulera,
    mometasone, asmanex, qvar, beclomethasone, montelukast, singulair, zafirlukast, tiotropium, spiriva, ipratropium, atrovent, combivent, duoneb, salmeterol, formoterol, theophylline, inhaler, nebulizer solution, umeclidinium, vilanterol, anoro, trelegy, incruse, bevespi, stiolto, olodaterol, aclidinium, tudorza, roflumilast, daliresp, omalizumab, xolair, nucala, fluticasone nasal, flonase, nasonex, nasacort, rhinocort, nebulized albuterol, cromolyn`),
  'Atypical Antipsychotic': list(`
    quetiapine, seroquel, aripiprazole, abilify, risperidone, risperdal, olanzapine, zyprexa, symbyax, ziprasidone, geodon, lurasidone, latuda, brexpiprazole,
    rexulti, asenapine, saphris, paliperidone, invega, clozapine, cariprazine, vraylar, iloperidone, haloperidol, haldol, chlorpromazine, thorazine, perphenazine, trifluoperazine, fluphenazine, lumateperone, caplyta, pimavanserin, nuplazid`),
  Stimulants: list(`
    modafinil, provigil, armodafinil, nuvigil, methylphenidate, ritalin, concerta, metadate, dexmethylphenidate, focalin, amphetamine, adderall, lisdexamfetamine, vyvanse,
    dextroamphetamine, dexedrine, atomoxetine, strattera, phentermine, adipex, contrave, caffeine tablet, qsymia, belviq, lorcaserin, saxenda, diethylpropion, phendimetrazine, daytrana, quillivant, dyanavel, mydayis, benzphetamine, sunosi, solriamfetol`),
  'Dopamine agonists': list(
    `ropinirole, requip, pramipexole, mirapex, rotigotine, neupro, bromocriptine, cabergoline, amantadine, carbidopa, levodopa, sinemet`,
  ),
  Cannabinoids: list(
    `marijuana, cannabis, medical cannabis, dronabinol, marinol, nabilone, cesamet, cannabidiol, cbd oil, cbd, thc`,
  ),
  Hormones: list(
    `levothyroxine, synthroid, levoxyl, liothyronine, cytomel, armour thyroid, estradiol, premarin, progesterone, medroxyprogesterone, provera, calcitonin, miacalcin, teriparatide, forteo, hcg, growth hormone, somatropin, clomiphene, anastrozole, desmopressin, liothyronine sodium, nature throid, estrogen, estrace, vagifem, dhea, pregnenolone, letrozole, tamoxifen, octreotide, abaloparatide, tymlos, np thyroid, raloxifene, evista`,
  ),
  'Androgens & Anabolic Steroids': list(
    `testosterone, androgel, testim, axiron, fortesta, androderm, depo testosterone, oxandrolone, oxandrin, testosterone cypionate, testosterone enanthate, aveed, xyosted, natesto, vogelxo, striant, methyltestosterone`,
  ),
  'Impotence Agents': list(
    `sildenafil, viagra, revatio, tadalafil, cialis, vardenafil, levitra, staxyn, avanafil, stendra, alprostadil, caverject, edex, muse, trimix, papaverine, phentolamine, erectile dysfunction medication`,
  ),
  'Adrenal Cortical Steroids': list(`
    prednisone, deltasone, rayos, methylprednisolone, medrol, medrol dosepak, medrol dose pack, dexamethasone, decadron, prednisolone, hydrocortisone, cortef, clobetasol, betamethasone,
    triamcinolone, fluocinonide, desonide, steroid dose pack, steroid taper, oral steroid, oral steroids, millipred, halobetasol, fluocinolone, mometasone cream, hydrocortisone cream, triamcinolone cream, kenalog cream, prednisolone acetate, pred forte, lotemax, loteprednol, difluprednate, durezol, fludrocortisone, medrol pak, dexpak, emflaza`),
  Bisphosphonates: list(
    `alendronate, fosamax, risedronate, actonel, ibandronate, boniva, zoledronic acid, reclast, pamidronate, zoledronate, zometa, etidronate, atelvia`,
  ),
  'TNF modifier': list(
    `adalimumab, humira, etanercept, enbrel, infliximab, remicade, golimumab, simponi, certolizumab, cimzia, humira pen`,
  ),
  Viscosupplementation: list(`
    synvisc, synvisc one, orthovisc, euflexxa, hyalgan, supartz, monovisc, gel one, gelsyn, genvisc, hymovis, durolane, hyaluronic acid, hyaluronic,
    hyaluronate, sodium hyaluronate, hylan, hylan g f, viscosupplementation, viscosupplement, visco supplementation, viscous supplementation`),
  'Nutritional Products': list(`
    theramine, sentra, sentra am, sentra pm, trepadone, gabadone, apptrim, percura, hypertensa, pulmona, vasculera, limbrel, flavocoxid, medical food, medical foods, glucosamine,
    chondroitin, synovacin, genicin, cosamin, vitamin, vitamins, vitamin d, vitamin b12, b12, b 12, cyanocobalamin, ergocalciferol, cholecalciferol, multivitamin, folic acid, folate, deplin, methylfolate, metanx, calcium carbonate, calcium supplement, iron supplement, ferrous sulfate,
    fish oil, omega 3, lovaza, turmeric, curcumin, coq10, melatonin, probiotic, probiotics, biotin, zinc sulfate, magnesium oxide, potassium chloride, whey protein, protein supplement, supplement, supplements, somnicin, dietary supplement, nutritional supplement, ensure, alpha lipoic acid, acetyl l carnitine, msm, resveratrol, quercetin, coenzyme q10, vitamin c, ascorbic acid, vitamin e, vitamin b complex, b complex, vitamin b6, pyridoxine, thiamine, magnesium glycinate, cal mag, calcium citrate, calcium vitamin d, prenatal vitamin, l arginine, l tryptophan, 5 htp, gaba supplement, creatine, collagen, ginkgo, ginseng, valerian, st johns wort, flax seed oil, evening primrose, boswellia, white willow, hypertensa capsule, sentra pm capsule, neurpath, foltanx, foltx, vitamin k, cod liver oil, nutritional drink`),
  'Misc Analgesics': list(
    `acetaminophen, tylenol, apap, paracetamol, ofirmev, excedrin, ziconotide, prialt, ketamine, mexiletine, memantine, namenda, analgesic, pain medication, lidocaine infusion, iv acetaminophen`,
  ),
};

/** Brands that are rubbed, sprayed or stuck on, each a `Topical Analgesics` whatever it is made of. */
export const TOPICAL_BRANDS: readonly string[] = list(`
  lidoderm, terocin, new terocin, menthoderm, methoderm, mentherm, dendracin, biofreeze, salonpas, zostrix, qutenza, flector, pennsaid, solaraze, lidopro, lidall, lidocare, lidotral,
  lidorx, lidothol, lidozion, lidovex, lidodextrapine, lidenza, lidostream, medrox, medi derm, mediderm, mediproxen, exoten, xoten, thermoflex, bengay, ben gay, icy hot, tiger balm, mentholatum, xolido, relyyt, relyyks, lenza,
  lenzapatch, anecream, cyclophene, ketophene, keratek, kera tek, flexall, aspercreme, arnica, sinelee, silvera, trixaicin, ultracin, velma, prolido, prodigen, capzasin, capsaisyn, castiva, dyna derm, enovarx, emla,
  gen xene patch, icy hot patch, lmx, ztlido, absorbine, blue emu, theragesic, thera gesic, topricin, traumeel, zims, voltaren gel, voltaren emulgel, dicloflex, diclozor, rexaphenac, klofensaid, dermacinrx, inflammacin, vopac, aflexeryl, sure result, tgice, dolorac, mentho caine, nudiclo, xelitral`);

/** Names under which compounded creams are sold or written down. */
export const COMPOUND_BRANDS: readonly string[] = list(`
  cm4, cm4 caps, cmcaps, tghot, tg hot, fluriflex, flurflex, hmphcc2, hnpc1, hcnp, gabacyclotram, lipoderm, pcca lipoderm, lipoderm base, fbd cream, fcl, ncfc, gcb, flurlido, gabaketolido, dextromethorphan cream, ketoflex, nap cream, laxyn, npc1`);

/**
 * Drugs for which the state's list has no subgroup: gout, rheumatism, the eye, the bladder, the heart, and
 * vaccines. Known, so that a request for one is taken apart; its category stays open.
 */
export const UNLISTED_DRUGS: readonly string[] = list(`
  allopurinol, zyloprim, febuxostat, uloric, colchicine, colcrys, mitigare, probenecid, lesinurad, pegloticase, krystexxa,
  methotrexate, otrexup, rasuvo, trexall, sulfasalazine, azulfidine, leflunomide, arava, azathioprine, imuran, hydroxychloroquine, plaquenil, mycophenolate, cellcept, tacrolimus, cyclosporine,
  rituximab, rituxan, tofacitinib, xeljanz, abatacept, orencia, tocilizumab, actemra, secukinumab, cosentyx, ustekinumab, stelara, apremilast, otezla, denosumab, prolia,
  restasis, xiidra, lifitegrast, latanoprost, xalatan, travoprost, travatan, bimatoprost, lumigan, brimonidine, alphagan, combigan, dorzolamide, trusopt, brinzolamide, azopt, artificial tears, systane, refresh tears, refresh plus, genteal, lubricating eye drops, eye drops, ophthalmic drops, eye ointment, visine, cyclopentolate, atropine,
  oxybutynin, ditropan, tolterodine, detrol, solifenacin, vesicare, mirabegron, myrbetriq, trospium, darifenacin, fesoterodine, toviaz, bethanechol, finasteride, proscar, dutasteride, avodart, phenazopyridine, pyridium,
  ezetimibe, zetia, niacin, niaspan, nitroglycerin, nitrostat, isosorbide, imdur, ranolazine, ranexa, digoxin, lanoxin, amiodarone, flecainide, pentoxifylline, trental, tranexamic acid, lithium, lithobid, donepezil, aricept, rivastigmine, exelon, benztropine, cogentin,
  riluzole, nuedexta, dalfampridine, ampyra, interferon, baricitinib, olumiant, disulfiram, antabuse, acamprosate, campral, varenicline, chantix, nicotine patch, nicotine gum, nicoderm, nicorette, lofexidine, lucemyra, benzonatate, tessalon, guaifenesin, mucinex, pseudoephedrine, sudafed, carisbamate,
  tretinoin, isotretinoin, hydroquinone, imiquimod, minoxidil topical, salicylic acid, urea cream, ammonium lactate, lac hydrin, collagenase, santyl, becaplermin, regranex, silicone gel, mederma, prevident, fluoride toothpaste, pilocarpine, salagen, cevimeline, biotene,
  vaccine, vaccination, vaccinations, immunization, flu shot, influenza vaccine, hepatitis a vaccine, hepatitis b vaccine, hepatitis b vaccination, tetanus, tdap, twinrix, pneumovax, shingrix, zostavax, rabies, immune globulin, ivig`);

/** Ingredients of creams: two of them in one are a compound. */
export const TOPICAL_INGREDIENTS: readonly string[] = list(`
  lidocaine, prilocaine, benzocaine, bupivacaine, tetracaine, capsaicin, menthol, camphor, methyl salicylate, salicylate, gabapentin, baclofen, cyclobenzaprine, flurbiprofen, ketoprofen, diclofenac,
  ibuprofen, naproxen, meloxicam, indomethacin, amitriptyline, dextromethorphan, tramadol, ketamine, clonidine, dexamethasone, hyaluronic acid, tizanidine, orphenadrine,
  doxepin, topiramate, imipramine, nabumetone, piroxicam, etodolac, bupropion, pentoxifylline, nifedipine, verapamil, fluticasone, panthenol, hyaluronic, levocetirizine, mometasone, amantadine, carbamazepine`);

function list(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
