/**
 * The words of which diagnoses in workers' compensation letters are made. Own compilation from common
 * clinical usage; used only to tell where one condition of a printed list ends and the next begins.
 */

/** Nouns that name a condition: a phrase with one of them can stand alone as a diagnosis. */
export const CONDITION_WORDS: readonly string[] = `
abnormality abrasion abscess abuse acne addiction adhesion adhesions ageing allergy amputation anemia aneurysm
anxiety apnea arrest arrhythmia arthropathy asthma atrophy avulsion avulsed bereavement bite bites bleed bleeding block blindness
block bruise bruises bruising bulge bulges bulging bunion burn burns calculus callus cancer carcinoma cataract
cellulitis cephalgia chondromalacia claudication clot collapse complaint complaints compression concussion
condition congestion constipation contracture contusion contusions convulsions cough cramp cramps crps crush
cts cyst cysts ddd deafness defect deficiency deficit deficits deformity degeneration dehiscence delirium dementia
dependence dependency depression derangement dermatitis desiccation deterioration diabetes diarrhea difficulties difficulty
disability disarticulation discomfort disease diseases dislocation disorder disorders displacement distress disturbance
disruption dizziness djd drop dvt dysfunction dyslipidemia dyspepsia dysphagia dyspnea dysthymia dystonia dystrophy ecchymosis eczema
edema effusion effusions embolism emphysema encroachment entrapment epicondylitis epilepsy erosion erythema
exacerbation exposure extrusion extrusions failure fall fatigue fbss fever fibroid fibromyalgia fibrosis
fissure fistula flare foraminal foreign fracture fractures frostbite ganglion gangrene gastritis gerd glaucoma
gout grief headache headaches hearing heartburn hematoma hemiparesis hemorrhage hemorrhoids hepatitis hernia hernias
herniated herniation herniations hiv hnp hypertension hypertrophy hyperlipidemia hypothyroidism hypoesthesia illness
impairment impingement impotence incontinence indigestion inequality infarct infarction infection infections inflammation
infestation injury injuries insomnia instability insufficiency irritability irritation ischemia itching jaundice keloid kyphosis labyrinthitis
laceration lacerations laxity lesion lesions lipoma listhesis loss lordosis lumbago lump lupus malaise malalignment
malunion mass melanoma migraine migraines mononeuropathy mtbi myalgia myelopathy myofasciitis nausea necrosis
neoplasm neuralgia neuritis neuroma neuropathy nightmares nodule nonunion numbness oa obesity obstruction occlusion
occiput-pain ocd osteoarthritis osteopenia osteophyte osteophytes osteoporosis overdose overuse pain pains palpitations palsy panic
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
`
  .trim()
  .split(/\s+/);

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
];

/** Words that only place or qualify a condition: a phrase made of them alone is a part of its neighbour. */
export const PLACE_WORDS: readonly string[] = `
a an the of in at to on and or both left right bilateral bilaterally unilateral sided side sides upper lower mid middle low high
anterior posterior medial lateral inner outer proximal distal superior inferior central deep superficial
acute chronic subacute severe moderate mild minor major persistent recurrent residual intermittent constant multiple multilevel
possible probable partial complete full-thickness partial-thickness full thickness grade first second third fourth fifth
1st 2nd 3rd 4th 5th
head neck cervical cervicothoracic thoracic thoracolumbar lumbar lumbosacral lumbo-sacral sacral sacrum sacroiliac si coccyx spine spinal
back midback mid-back low-back trunk torso chest rib ribs thorax sternum abdomen abdominal flank groin inguinal pelvis pelvic
shoulder shoulders clavicle scapula scapular parascapular trapezius arm arms upper-arm forearm forearms humerus elbow elbows
wrist wrists hand hands finger fingers thumb thumbs index ring little pinky digit digits metacarpal knuckle palm
hip hips buttock buttocks thigh thighs femur knee knees patella patellar leg legs calf calves shin tibia tibial
fibula fibular ankle ankles foot feet heel heels toe toes great metatarsal plantar achilles body extremity extremities
limb limbs face facial jaw eye eyes ear ears nose mouth tooth teeth scalp skull brain skin
muscle muscles muscular musculature tendon tendons ligament ligaments ligamentous fascia fasciae wall joint joints bone bones soft tissue tissues
nerve nerves root roots disc discs disk disks facet facets rotator cuff labrum labral meniscus meniscal cartilage bursa
supraspinatus infraspinatus subscapularis teres biceps triceps deltoid acromioclavicular ac glenohumeral
radial ulnar median peroneal radius ulna vertebra vertebral vertebrae region area areas level levels unspecified other
`
  .trim()
  .split(/\s+/);
