/**
 * Codes for the conditions that work injury letters name, one row per condition and part of the body. Own
 * selection. The codes and titles are those of ICD-10-CM (editions of fiscal years 2016 to 2025) and ICD-9-CM
 * (last edition, 2015), which the National Center for Health Statistics (CDC) and the CMS publish; the ICD
 * itself is by the World Health Organization, which holds its copyright. Most were read against the long titles
 * that the CMS publishes: `CMS32_DESC_LONG_DX.txt` (ICD-9-CM, version 32, from 2014-10-01) and
 * `icd10cm_codes_2023.txt` (ICD-10-CM, fiscal year 2023); of the injuries (S) a quarter only, and none of the last rows,
 * from the first `dislocation` on. The codes under M51.36 and M51.37, which hold from 2024-10-01, were read in the tabular
 * list that the CDC published in April 2025 (`icd10cm-tabular-April-2025.xml`), with the inclusion terms for their names.
 *
 * `conditions | part | ICD-10-CM | its title | ICD-9-CM | its title`
 *
 * - conditions: names of one meaning, by commas, without words for part and side; `~` before the first marks
 *   a code that is near but not made for it.
 * - part: of `body-parts.ts`; `in X`: any part in X; `*`: any or none; empty: none named.
 * - ICD-10-CM: `M75.4[0|1|2]` has an end for no side, right, left and, if there is a fourth, both; `A/B/C/D`
 *   gives the same as whole codes. `!`: an injury code, complete only with a seventh character for the
 *   encounter. `@>=2021-10-01`, `@<2021-10-01`: valid in the editions from or before that day.
 * - title: `{side}` stands for the side; ` / ` parts titles that differ more.
 */
export const ICD_TABLE = `
pain, cervicalgia, ache | cervical spine | M54.2 | Cervicalgia | 723.1 | Cervicalgia
pain, ache | thoracic spine | M54.6 | Pain in thoracic spine | 724.1 | Pain in thoracic spine
pain, ache, lumbago, lumbalgia, lbp | lumbar spine | M54.5 @<2021-10-01 | Low back pain | 724.2 | Lumbago
pain, ache, lumbago, lumbalgia, lbp | lumbar spine | M54.50 @>=2021-10-01 | Low back pain, unspecified | |
pain, ache, backache | back | M54.9 | Dorsalgia, unspecified | 724.5 | Backache, unspecified
sciatica | lumbar spine | M54.3[0|1|2] | Sciatica, {side} side | 724.3 | Sciatica
lumbago with sciatica, pain with sciatica | lumbar spine | M54.4[0|1|2] | Lumbago with sciatica, {side} side | 724.3 | Sciatica
radiculopathy, radiculitis | cervical spine | M54.12 | Radiculopathy, cervical region | 723.4 | Brachial neuritis or radiculitis NOS
radiculopathy, radiculitis | thoracic spine | M54.14 | Radiculopathy, thoracic region | 724.4 | Thoracic or lumbosacral neuritis or radiculitis, unspecified
radiculopathy, radiculitis | lumbar spine | M54.16 | Radiculopathy, lumbar region | 724.4 | Thoracic or lumbosacral neuritis or radiculitis, unspecified
radiculopathy, radiculitis | lumbosacral spine | M54.17 | Radiculopathy, lumbosacral region | 724.4 | Thoracic or lumbosacral neuritis or radiculitis, unspecified
radiculopathy, radiculitis | | M54.10 | Radiculopathy, site unspecified | 729.2 | Neuralgia, neuritis, and radiculitis, unspecified
spasm | back | M62.830 | Muscle spasm of back | 728.85 | Spasm of muscle
spasm | lumbar spine | M62.830 | Muscle spasm of back | 728.85 | Spasm of muscle
spasm | | M62.838 | Other muscle spasm | 728.85 | Spasm of muscle
sprain, whiplash, whiplash injury | cervical spine | S13.4! | Sprain of ligaments of cervical spine | 847.0 | Sprain of neck
~sprain and strain | cervical spine | S13.4! | Sprain of ligaments of cervical spine | 847.0 | Sprain of neck
strain | cervical spine | S16.1! | Strain of muscle, fascia and tendon at neck level | 847.0 | Sprain of neck
sprain | thoracic spine | S23.3! | Sprain of ligaments of thoracic spine | 847.1 | Sprain of thoracic
~sprain and strain | thoracic spine | S23.3! | Sprain of ligaments of thoracic spine | 847.1 | Sprain of thoracic
strain | thoracic spine | S29.012! | Strain of muscle and tendon of back wall of thorax | 847.1 | Sprain of thoracic
sprain | lumbar spine | S33.5! | Sprain of ligaments of lumbar spine | 847.2 | Sprain of lumbar
~sprain and strain | lumbar spine | S33.5! | Sprain of ligaments of lumbar spine | 847.2 | Sprain of lumbar
strain | lumbar spine | S39.012! | Strain of muscle, fascia and tendon of lower back | 847.2 | Sprain of lumbar
~strain | lumbosacral spine | S39.012! | Strain of muscle, fascia and tendon of lower back | 846.0 | Sprain of lumbosacral (joint) (ligament)
sprain, sprain and strain | lumbosacral spine | | | 846.0 | Sprain of lumbosacral (joint) (ligament)
sprain | sacroiliac joint | S33.6! | Sprain of sacroiliac joint | 846.9 | Sprain of unspecified site of sacroiliac region
sprain, strain, sprain and strain | back | | | 847.9 | Sprain of unspecified site of back
strain | abdomen | S39.011! | Strain of muscle, fascia and tendon of abdomen | |
strain | pelvis | S39.013! | Strain of muscle, fascia and tendon of pelvis | |
~strain | chest | S29.011! | Strain of muscle and tendon of front wall of thorax | |
sprain | shoulder | S43.40[9|1|2]! | Unspecified sprain of {side} shoulder joint | 840.9 | Sprains and strains of unspecified site of shoulder and upper arm
~sprain and strain | shoulder | S43.40[9|1|2]! | Unspecified sprain of {side} shoulder joint | 840.9 | Sprains and strains of unspecified site of shoulder and upper arm
strain | shoulder | S46.91[9|1|2]! | Strain of unspecified muscle, fascia and tendon at shoulder and upper arm level, {side} arm | 840.9 | Sprains and strains of unspecified site of shoulder and upper arm
rotator cuff strain | shoulder | S46.01[9|1|2]! | Strain of muscle(s) and tendon(s) of the rotator cuff of {side} shoulder | 840.4 | Rotator cuff (capsule) sprain
rotator cuff sprain | shoulder | S43.42[9|1|2]! | Sprain of {side} rotator cuff capsule | 840.4 | Rotator cuff (capsule) sprain
acromioclavicular sprain, ac joint sprain, acromioclavicular joint sprain | shoulder | S43.5[0|1|2]! | Sprain of {side} acromioclavicular joint | 840.0 | Acromioclavicular (joint) (ligament) sprain
slap tear, slap lesion, superior glenoid labrum lesion | shoulder | S43.43[9|1|2]! | Superior glenoid labrum lesion of {side} shoulder | 840.7 | Superior glenoid labrum lesion
sprain | elbow | S53.40[9|1|2]! | Unspecified sprain of {side} elbow | 841.9 | Sprains and strains of unspecified site of elbow and forearm
sprain | wrist | S63.50[9|1|2]! | Unspecified sprain of {side} wrist | 842.00 | Sprain of wrist, unspecified site
~sprain and strain | wrist | S63.50[9|1|2]! | Unspecified sprain of {side} wrist | 842.00 | Sprain of wrist, unspecified site
strain | wrist | S66.91[9|1|2]! | Strain of unspecified muscle, fascia and tendon at wrist and hand level, {side} hand | 842.00 | Sprain of wrist, unspecified site
strain | hand | S66.91[9|1|2]! | Strain of unspecified muscle, fascia and tendon at wrist and hand level, {side} hand | 842.10 | Sprain of hand, unspecified site
sprain | hand | S63.9[0|1|2]! | Sprain of unspecified part of {side} wrist and hand | 842.10 | Sprain of hand, unspecified site
sprain | thumb | S63.60[9|1|2]! | Unspecified sprain of {side} thumb | 842.10 | Sprain of hand, unspecified site
sprain | hip | S73.10[9|1|2]! | Unspecified sprain of {side} hip | 843.9 | Sprains and strains of unspecified site of hip and thigh
strain | hip | S76.01[9|1|2]! | Strain of muscle, fascia and tendon of {side} hip | 843.9 | Sprains and strains of unspecified site of hip and thigh
hamstring strain | thigh | S76.31[9|1|2]! | Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, {side} thigh | 843.9 | Sprains and strains of unspecified site of hip and thigh
quadriceps strain | thigh | S76.11[9|1|2]! | Strain of {side} quadriceps muscle, fascia and tendon | 843.9 | Sprains and strains of unspecified site of hip and thigh
sprain | knee | S83.9[0|1|2]! | Sprain of unspecified site of {side} knee | 844.9 | Sprains and strains of unspecified site of knee and leg
~sprain and strain | knee | S83.9[0|1|2]! | Sprain of unspecified site of {side} knee | 844.9 | Sprains and strains of unspecified site of knee and leg
~strain | knee | S86.91[9|1|2]! | Strain of unspecified muscle(s) and tendon(s) at lower leg level, {side} leg | 844.9 | Sprains and strains of unspecified site of knee and leg
strain | lower leg | S86.91[9|1|2]! | Strain of unspecified muscle(s) and tendon(s) at lower leg level, {side} leg | 844.9 | Sprains and strains of unspecified site of knee and leg
anterior cruciate ligament tear, anterior cruciate ligament sprain, anterior cruciate ligament rupture, acl tear, acl sprain, acl rupture, partial anterior cruciate ligament tear | knee | S83.51[9|1|2]! | Sprain of anterior cruciate ligament of {side} knee | 844.2 | Sprain of cruciate ligament of knee
posterior cruciate ligament tear, posterior cruciate ligament sprain, pcl tear, pcl sprain | knee | S83.52[9|1|2]! | Sprain of posterior cruciate ligament of {side} knee | 844.2 | Sprain of cruciate ligament of knee
medial collateral ligament sprain, medial collateral ligament tear, mcl sprain, mcl tear, partial medial collateral ligament tear | knee | S83.41[9|1|2]! | Sprain of medial collateral ligament of {side} knee | 844.1 | Sprain of medial collateral ligament of knee
lateral collateral ligament sprain, lateral collateral ligament tear | knee | S83.42[9|1|2]! | Sprain of lateral collateral ligament of {side} knee | 844.0 | Sprain of lateral collateral ligament of knee
collateral ligament sprain | knee | S83.40[9|1|2]! | Sprain of unspecified collateral ligament of {side} knee | |
medial meniscus tear, medial meniscal tear, medial meniscus tear current injury | knee | S83.24[9|1|2]! | Other tear of medial meniscus, current injury, {side} knee | 836.0 | Tear of medial cartilage or meniscus of knee, current
lateral meniscus tear, lateral meniscal tear, lateral meniscus tear current injury | knee | S83.28[9|1|2]! | Other tear of lateral meniscus, current injury, {side} knee | 836.1 | Tear of lateral cartilage or meniscus of knee, current
meniscus tear, meniscal tear, torn meniscus | knee | S83.20[9|6|7]! | Unspecified tear of unspecified meniscus, current injury, {side} knee | 836.2 | Other tear of cartilage or meniscus of knee, current
sprain | ankle | S93.40[9|1|2]! | Sprain of unspecified ligament of {side} ankle | 845.00 | Sprain of ankle, unspecified site
~sprain and strain | ankle | S93.40[9|1|2]! | Sprain of unspecified ligament of {side} ankle | 845.00 | Sprain of ankle, unspecified site
strain | ankle | S96.91[9|1|2]! | Strain of unspecified muscle and tendon at ankle and foot level, {side} foot | 845.00 | Sprain of ankle, unspecified site
strain | foot | S96.91[9|1|2]! | Strain of unspecified muscle and tendon at ankle and foot level, {side} foot | 845.10 | Sprain of foot, unspecified site
sprain | foot | S93.60[9|1|2]! | Unspecified sprain of {side} foot | 845.10 | Sprain of foot, unspecified site
achilles strain, achilles tendon strain | ankle | S86.01[9|1|2]! | Strain of {side} Achilles tendon | |
contusion, bruise | head | S00.93! | Contusion of unspecified part of head | 920 | Contusion of face, scalp, and neck except eye(s)
contusion | face | S00.83! | Contusion of other part of head | 920 | Contusion of face, scalp, and neck except eye(s)
scalp contusion | head | S00.03! | Contusion of scalp | 920 | Contusion of face, scalp, and neck except eye(s)
contusion | cervical spine | S10.93! | Contusion of unspecified part of neck | 920 | Contusion of face, scalp, and neck except eye(s)
contusion | chest | S20.21[9|1|2]! | Contusion of {side} front wall of thorax | 922.1 | Contusion of chest wall
contusion | thoracic spine | S20.22[9|1|2]! | Contusion of {side} back wall of thorax | 922.31 | Contusion of back
contusion | lumbar spine | S30.0! | Contusion of lower back and pelvis | 922.31 | Contusion of back
contusion | abdomen | S30.1! | Contusion of abdominal wall | 922.2 | Contusion of abdominal wall
contusion | shoulder | S40.01[9|1|2]! | Contusion of {side} shoulder | 923.00 | Contusion of shoulder region
contusion | upper arm | S40.02[9|1|2]! | Contusion of {side} upper arm | 923.03 | Contusion of upper arm
contusion | elbow | S50.0[0|1|2]! | Contusion of {side} elbow | 923.11 | Contusion of elbow
contusion | forearm | S50.1[0|1|2]! | Contusion of {side} forearm | 923.10 | Contusion of forearm
contusion | wrist | S60.21[9|1|2]! | Contusion of {side} wrist | 923.21 | Contusion of wrist
contusion | hand | S60.22[9|1|2]! | Contusion of {side} hand | 923.20 | Contusion of hand(s)
contusion | hip | S70.0[0|1|2]! | Contusion of {side} hip | 924.01 | Contusion of hip
contusion | thigh | S70.1[0|1|2]! | Contusion of {side} thigh | 924.00 | Contusion of thigh
contusion | knee | S80.0[0|1|2]! | Contusion of {side} knee | 924.11 | Contusion of knee
contusion | lower leg | S80.1[0|1|2]! | Contusion of {side} lower leg | 924.10 | Contusion of lower leg
contusion | ankle | S90.0[0|1|2]! | Contusion of {side} ankle | 924.21 | Contusion of ankle
contusion | foot | S90.3[0|1|2]! | Contusion of {side} foot | 924.20 | Contusion of foot
pain, arthralgia | shoulder | M25.51[9|1|2] | Pain in {side} shoulder | 719.41 | Pain in joint, shoulder region
pain, arthralgia | elbow | M25.52[9|1|2] | Pain in {side} elbow | 719.42 | Pain in joint, upper arm
pain, arthralgia | wrist | M25.53[9|1|2] | Pain in {side} wrist | 719.43 | Pain in joint, forearm
pain, arthralgia | hip | M25.55[9|1|2] | Pain in {side} hip | 719.45 | Pain in joint, pelvic region and thigh
pain, arthralgia | knee | M25.56[9|1|2] | Pain in {side} knee | 719.46 | Pain in joint, lower leg
pain, arthralgia | ankle | M25.57[9|1|2] | Pain in {side} ankle and joints of {side} foot | 719.47 | Pain in joint, ankle and foot
pain | hand | M79.64[3|1|2] | Pain in {side} hand | 729.5 | Pain in limb
pain | foot | M79.67[3|1|2] | Pain in {side} foot | 729.5 | Pain in limb
pain | upper extremity | M79.60[3|1|2] | Pain in arm, unspecified / Pain in right arm / Pain in left arm | 729.5 | Pain in limb
pain | lower extremity | M79.60[6|4|5] | Pain in leg, unspecified / Pain in right leg / Pain in left leg | 729.5 | Pain in limb
pain | upper arm | M79.62[9|1|2] | Pain in {side} upper arm | 729.5 | Pain in limb
pain | forearm | M79.63[9|1|2] | Pain in {side} forearm | 729.5 | Pain in limb
pain | thigh | M79.65[9|1|2] | Pain in {side} thigh | 729.5 | Pain in limb
pain | lower leg | M79.66[9|1|2] | Pain in {side} lower leg | 729.5 | Pain in limb
pain | chest | R07.9 | Chest pain, unspecified | 786.50 | Chest pain, unspecified
pain | abdomen | R10.9 | Unspecified abdominal pain | 789.00 | Abdominal pain, unspecified site
chronic pain | | G89.29 | Other chronic pain | 338.29 | Other chronic pain
chronic pain syndrome | | G89.4 | Chronic pain syndrome | 338.4 | Chronic pain syndrome
chronic pain due to trauma | | G89.21 | Chronic pain due to trauma | 338.21 | Chronic pain due to trauma
headache | head | R51 @<2020-10-01 | Headache | 784.0 | Headache
headache | head | R51.9 @>=2020-10-01 | Headache, unspecified | |
tension headache, tension type headache | head | G44.209 | Tension-type headache, unspecified, not intractable | 307.81 | Tension headache
posttraumatic headache, post traumatic headache | head | G44.309 | Post-traumatic headache, unspecified, not intractable | 339.20 | Post-traumatic headache, unspecified
cervicogenic headache | head | G44.86 @>=2021-10-01 | Cervicogenic headache | |
migraine, migraine headache | head | G43.909 | Migraine, unspecified, not intractable, without status migrainosus | 346.90 | Migraine, unspecified, without mention of intractable migraine without mention of status migrainosus
concussion | head | S06.0! | Concussion | 850.9 | Concussion, unspecified
concussion without loss of consciousness | head | S06.0X0! | Concussion without loss of consciousness | 850.0 | Concussion with no loss of consciousness
postconcussion syndrome, post concussion syndrome, postconcussive syndrome, post concussive syndrome, postconcussional syndrome, post concussional syndrome | head | F07.81 | Postconcussional syndrome | 310.2 | Postconcussion syndrome
traumatic brain injury, tbi | head | S06.9! | Unspecified intracranial injury | |
injury, closed injury | head | S09.90! | Unspecified injury of head | 959.01 | Head injury, unspecified
injury | face | S09.93! | Unspecified injury of face | |
injury | cervical spine | S19.9! | Unspecified injury of neck | |
injury | lumbar spine | S39.92! | Unspecified injury of lower back | |
injury | shoulder | S49.9[0|1|2]! | Unspecified injury of {side} shoulder and upper arm | 959.2 | Shoulder and upper arm injury
injury | elbow | S59.90[9|1|2]! | Unspecified injury of {side} elbow | 959.3 | Elbow, forearm, and wrist injury
injury | forearm | S59.91[9|1|2]! | Unspecified injury of {side} forearm | 959.3 | Elbow, forearm, and wrist injury
injury | wrist | S69.9[0|1|2]! | Unspecified injury of {side} wrist, hand and finger(s) | 959.3 | Elbow, forearm, and wrist injury
injury | hand | S69.9[0|1|2]! | Unspecified injury of {side} wrist, hand and finger(s) | 959.4 | Hand, except finger injury
injury | hip | S79.91[9|1|2]! | Unspecified injury of {side} hip | 959.6 | Hip and thigh injury
injury | thigh | S79.92[9|1|2]! | Unspecified injury of {side} thigh | 959.6 | Hip and thigh injury
~injury | knee | S89.9[0|1|2]! | Unspecified injury of {side} lower leg | 959.7 | Knee, leg, ankle, and foot injury
injury | lower leg | S89.9[0|1|2]! | Unspecified injury of {side} lower leg | 959.7 | Knee, leg, ankle, and foot injury
injury | ankle | S99.91[9|1|2]! | Unspecified injury of {side} ankle | 959.7 | Knee, leg, ankle, and foot injury
injury | foot | S99.92[9|1|2]! | Unspecified injury of {side} foot | 959.7 | Knee, leg, ankle, and foot injury
disc displacement, disc herniation, herniated disc, disc protrusion, disc bulge, bulging disc, disc extrusion, herniated nucleus pulposus, hnp, slipped disc, intervertebral disc displacement, disc displacement without myelopathy, intervertebral disc displacement without myelopathy | cervical spine | M50.20 | Other cervical disc displacement, unspecified cervical region | 722.0 | Displacement of cervical intervertebral disc without myelopathy
disc displacement, disc herniation, herniated disc, disc protrusion, disc bulge, bulging disc, disc extrusion, herniated nucleus pulposus, hnp, intervertebral disc displacement, other intervertebral disc displacement, disc displacement without myelopathy, intervertebral disc displacement without myelopathy | thoracic spine | M51.24 | Other intervertebral disc displacement, thoracic region | 722.11 | Displacement of thoracic intervertebral disc without myelopathy
disc displacement, disc herniation, herniated disc, disc protrusion, disc bulge, bulging disc, disc extrusion, herniated nucleus pulposus, hnp, slipped disc, intervertebral disc displacement, other intervertebral disc displacement, disc displacement without myelopathy, intervertebral disc displacement without myelopathy | lumbar spine | M51.26 | Other intervertebral disc displacement, lumbar region | 722.10 | Displacement of lumbar intervertebral disc without myelopathy
disc displacement, disc herniation, herniated disc, disc protrusion, disc bulge, bulging disc, disc extrusion, herniated nucleus pulposus, hnp, intervertebral disc displacement, other intervertebral disc displacement | lumbosacral spine | M51.27 | Other intervertebral disc displacement, lumbosacral region | 722.10 | Displacement of lumbar intervertebral disc without myelopathy
disc degeneration, degenerative disc disease, ddd, intervertebral disc degeneration | cervical spine | M50.30 | Other cervical disc degeneration, unspecified cervical region | 722.4 | Degeneration of cervical intervertebral disc
disc degeneration, degenerative disc disease, ddd, intervertebral disc degeneration | thoracic spine | M51.34 | Other intervertebral disc degeneration, thoracic region | 722.51 | Degeneration of thoracic or thoracolumbar intervertebral disc
disc degeneration, degenerative disc disease, ddd, intervertebral disc degeneration | lumbar spine | M51.36 @<2024-10-01 | Other intervertebral disc degeneration, lumbar region | 722.52 | Degeneration of lumbar or lumbosacral intervertebral disc
disc degeneration, degenerative disc disease, ddd, intervertebral disc degeneration | lumbar spine | M51.369 @>=2024-10-01 | Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain | |
disc degeneration, degenerative disc disease, ddd, intervertebral disc degeneration | lumbosacral spine | M51.37 @<2024-10-01 | Other intervertebral disc degeneration, lumbosacral region | 722.52 | Degeneration of lumbar or lumbosacral intervertebral disc
disc degeneration, degenerative disc disease, ddd, intervertebral disc degeneration | lumbosacral spine | M51.379 @>=2024-10-01 | Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain | |
disc degeneration with discogenic pain only, disc degeneration with axial pain only, intervertebral disc degeneration with discogenic pain only, intervertebral disc degeneration with axial pain only, other intervertebral disc degeneration with discogenic pain only, other intervertebral disc degeneration with axial pain only | lumbar spine | M51.360 @>=2024-10-01 | Other intervertebral disc degeneration, lumbar region with discogenic back pain only | |
disc degeneration with leg pain only, disc degeneration with referred sclerotomal pain only, intervertebral disc degeneration with leg pain only, intervertebral disc degeneration with referred sclerotomal pain only, other intervertebral disc degeneration with leg pain only, other intervertebral disc degeneration with referred sclerotomal pain only | lumbar spine | M51.361 @>=2024-10-01 | Other intervertebral disc degeneration, lumbar region with lower extremity pain only | |
disc degeneration with discogenic pain and leg pain, intervertebral disc degeneration with discogenic pain and leg pain, other intervertebral disc degeneration with discogenic pain and leg pain | lumbar spine | M51.362 @>=2024-10-01 | Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain | |
disc degeneration with discogenic pain only, disc degeneration with axial pain only, intervertebral disc degeneration with discogenic pain only, intervertebral disc degeneration with axial pain only, other intervertebral disc degeneration with discogenic pain only, other intervertebral disc degeneration with axial pain only | lumbosacral spine | M51.370 @>=2024-10-01 | Other intervertebral disc degeneration, lumbosacral region with discogenic back pain only | |
disc degeneration with leg pain only, disc degeneration with referred sclerotomal pain only, intervertebral disc degeneration with leg pain only, intervertebral disc degeneration with referred sclerotomal pain only, other intervertebral disc degeneration with leg pain only, other intervertebral disc degeneration with referred sclerotomal pain only | lumbosacral spine | M51.371 @>=2024-10-01 | Other intervertebral disc degeneration, lumbosacral region with lower extremity pain only | |
disc degeneration with discogenic pain and leg pain, intervertebral disc degeneration with discogenic pain and leg pain, other intervertebral disc degeneration with discogenic pain and leg pain | lumbosacral spine | M51.372 @>=2024-10-01 | Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain | |
disc disorder with radiculopathy, disc herniation with radiculopathy, disc displacement with radiculopathy, disc protrusion with radiculopathy | cervical spine | M50.10 | Cervical disc disorder with radiculopathy, unspecified cervical region | |
disc disorder with radiculopathy, intervertebral disc disorder with radiculopathy, disc herniation with radiculopathy, disc displacement with radiculopathy, disc protrusion with radiculopathy | lumbar spine | M51.16 | Intervertebral disc disorders with radiculopathy, lumbar region | |
disc disorder with radiculopathy, intervertebral disc disorder with radiculopathy, disc herniation with radiculopathy | lumbosacral spine | M51.17 | Intervertebral disc disorders with radiculopathy, lumbosacral region | |
spondylosis, spondylosis without myelopathy, spondylosis without myelopathy or radiculopathy | cervical spine | M47.812 | Spondylosis without myelopathy or radiculopathy, cervical region | 721.0 | Cervical spondylosis without myelopathy
spondylosis, spondylosis without myelopathy, spondylosis without myelopathy or radiculopathy | thoracic spine | M47.814 | Spondylosis without myelopathy or radiculopathy, thoracic region | 721.2 | Thoracic spondylosis without myelopathy
spondylosis, spondylosis without myelopathy, spondylosis without myelopathy or radiculopathy | lumbar spine | M47.816 | Spondylosis without myelopathy or radiculopathy, lumbar region | 721.3 | Lumbosacral spondylosis without myelopathy
spondylosis, spondylosis without myelopathy, spondylosis without myelopathy or radiculopathy | lumbosacral spine | M47.817 | Spondylosis without myelopathy or radiculopathy, lumbosacral region | 721.3 | Lumbosacral spondylosis without myelopathy
spondylosis with radiculopathy | cervical spine | M47.22 | Other spondylosis with radiculopathy, cervical region | |
spondylosis with radiculopathy | lumbar spine | M47.26 | Other spondylosis with radiculopathy, lumbar region | |
spondylosis with myelopathy | cervical spine | M47.12 | Other spondylosis with myelopathy, cervical region | 721.1 | Cervical spondylosis with myelopathy
stenosis, spinal stenosis, canal stenosis, central canal stenosis | cervical spine | M48.02 | Spinal stenosis, cervical region | 723.0 | Spinal stenosis in cervical region
stenosis, spinal stenosis | thoracic spine | M48.04 | Spinal stenosis, thoracic region | 724.01 | Spinal stenosis, thoracic region
stenosis, spinal stenosis, canal stenosis, central canal stenosis | lumbar spine | M48.06 @<2017-10-01 | Spinal stenosis, lumbar region | 724.02 | Spinal stenosis, lumbar region, without neurogenic claudication
stenosis, spinal stenosis, canal stenosis, central canal stenosis | lumbar spine | M48.061 @>=2017-10-01 | Spinal stenosis, lumbar region without neurogenic claudication | |
stenosis, spinal stenosis | lumbosacral spine | M48.07 | Spinal stenosis, lumbosacral region | |
spondylolisthesis | cervical spine | M43.12 | Spondylolisthesis, cervical region | 738.4 | Acquired spondylolisthesis
spondylolisthesis | lumbar spine | M43.16 | Spondylolisthesis, lumbar region | 738.4 | Acquired spondylolisthesis
spondylolisthesis | lumbosacral spine | M43.17 | Spondylolisthesis, lumbosacral region | 738.4 | Acquired spondylolisthesis
spondylolisthesis | | M43.10 | Spondylolisthesis, site unspecified | 738.4 | Acquired spondylolisthesis
postlaminectomy syndrome, post laminectomy syndrome | lumbar spine | M96.1 | Postlaminectomy syndrome, not elsewhere classified | 722.83 | Postlaminectomy syndrome, lumbar region
postlaminectomy syndrome, post laminectomy syndrome | cervical spine | M96.1 | Postlaminectomy syndrome, not elsewhere classified | 722.81 | Postlaminectomy syndrome, cervical region
postlaminectomy syndrome, post laminectomy syndrome | | M96.1 | Postlaminectomy syndrome, not elsewhere classified | 722.80 | Postlaminectomy syndrome, unspecified region
failed surgery syndrome, failed syndrome, fbss | back | M96.1 | Postlaminectomy syndrome, not elsewhere classified | 722.80 | Postlaminectomy syndrome, unspecified region
cauda equina syndrome | * | G83.4 | Cauda equina syndrome | 344.60 | Cauda equina syndrome without mention of neurogenic bladder
~dysfunction, pain | sacroiliac joint | M53.3 | Sacrococcygeal disorders, not elsewhere classified | 724.6 | Disorders of sacrum
sacroiliitis | sacroiliac joint | M46.1 | Sacroiliitis, not elsewhere classified | 720.2 | Sacroiliitis, not elsewhere classified
coccydynia, coccygodynia, pain | coccyx | M53.3 | Sacrococcygeal disorders, not elsewhere classified | 724.79 | Other disorders of coccyx
segmental dysfunction, somatic dysfunction, segmental and somatic dysfunction | cervical spine | M99.01 | Segmental and somatic dysfunction of cervical region | 739.1 | Nonallopathic lesions, cervical region
segmental dysfunction, somatic dysfunction, segmental and somatic dysfunction | thoracic spine | M99.02 | Segmental and somatic dysfunction of thoracic region | 739.2 | Nonallopathic lesions, thoracic region
segmental dysfunction, somatic dysfunction, segmental and somatic dysfunction | lumbar spine | M99.03 | Segmental and somatic dysfunction of lumbar region | 739.3 | Nonallopathic lesions, lumbar region
segmental dysfunction, somatic dysfunction, segmental and somatic dysfunction | in lumbosacral spine | M99.04 | Segmental and somatic dysfunction of sacral region | 739.4 | Nonallopathic lesions, sacral region
cervicobrachial syndrome | cervical spine | M53.1 | Cervicobrachial syndrome | 723.3 | Cervicobrachial syndrome (diffuse)
torticollis | cervical spine | M43.6 | Torticollis | 723.5 | Torticollis, unspecified
compression fracture, wedge compression fracture | thoracic spine | S22.000! | Wedge compression fracture of unspecified thoracic vertebra | 805.2 | Closed fracture of dorsal [thoracic] vertebra without mention of spinal cord injury
compression fracture, wedge compression fracture | lumbar spine | S32.000! | Wedge compression fracture of unspecified lumbar vertebra | 805.4 | Closed fracture of lumbar vertebra without mention of spinal cord injury
impingement, impingement syndrome, subacromial impingement, subacromial impingement syndrome | shoulder | M75.4[0|1|2] | Impingement syndrome of {side} shoulder | 726.2 | Other affections of shoulder region, not elsewhere classified
rotator cuff tear, rotator cuff syndrome, torn rotator cuff, rotator cuff rupture | shoulder | M75.10[0|1|2] | Unspecified rotator cuff tear or rupture of {side} shoulder, not specified as traumatic | |
partial rotator cuff tear, incomplete rotator cuff tear, partial thickness rotator cuff tear | shoulder | M75.11[0|1|2] | Incomplete rotator cuff tear or rupture of {side} shoulder, not specified as traumatic | 726.13 | Partial tear of rotator cuff
complete rotator cuff tear, full thickness rotator cuff tear | shoulder | M75.12[0|1|2] | Complete rotator cuff tear or rupture of {side} shoulder, not specified as traumatic | 727.61 | Complete rupture of rotator cuff
~rotator cuff tendinitis, rotator cuff tendinopathy, rotator cuff tendinosis | shoulder | M75.8[0|1|2] | Other shoulder lesions, {side} shoulder | 726.10 | Disorders of bursae and tendons in shoulder region, unspecified
adhesive capsulitis, frozen | shoulder | M75.0[0|1|2] | Adhesive capsulitis of {side} shoulder | 726.0 | Adhesive capsulitis of shoulder
bicipital tendinitis, biceps tendinitis, bicipital tenosynovitis | in upper extremity | M75.2[0|1|2] | Bicipital tendinitis, {side} shoulder | 726.12 | Bicipital tenosynovitis
calcific tendinitis | shoulder | M75.3[0|1|2] | Calcific tendinitis of {side} shoulder | 726.11 | Calcifying tendinitis of shoulder
bursitis, subacromial bursitis | shoulder | M75.5[0|1|2] | Bursitis of {side} shoulder | 726.10 | Disorders of bursae and tendons in shoulder region, unspecified
stiffness | shoulder | M25.61[9|1|2] | Stiffness of {side} shoulder, not elsewhere classified | 719.51 | Stiffness of joint, not elsewhere classified, shoulder region
osteoarthritis, primary osteoarthritis | shoulder | M19.01[9|1|2] | Primary osteoarthritis, {side} shoulder | |
lateral epicondylitis, tennis | elbow | M77.1[0|1|2] | Lateral epicondylitis, {side} elbow | 726.32 | Lateral epicondylitis
medial epicondylitis, golfer's | elbow | M77.0[0|1|2] | Medial epicondylitis, {side} elbow | 726.31 | Medial epicondylitis
olecranon bursitis | elbow | M70.2[0|1|2] | Olecranon bursitis, {side} elbow | 726.33 | Olecranon bursitis
cubital tunnel syndrome, ulnar neuropathy, ulnar nerve entrapment, ulnar nerve lesion | * | G56.2[0|1|2] @<2016-10-01 | Lesion of ulnar nerve, {side} upper limb | 354.2 | Lesion of ulnar nerve
cubital tunnel syndrome, ulnar neuropathy, ulnar nerve entrapment, ulnar nerve lesion | * | G56.2[0|1|2|3] @>=2016-10-01 | Lesion of ulnar nerve, {side} upper limb | |
carpal tunnel syndrome, carpal tunnel, cts | * | G56.0[0|1|2] @<2016-10-01 | Carpal tunnel syndrome, {side} upper limb | 354.0 | Carpal tunnel syndrome
carpal tunnel syndrome, carpal tunnel, cts | * | G56.0[0|1|2|3] @>=2016-10-01 | Carpal tunnel syndrome, {side} upper limb | |
de quervain's disease, de quervain's tenosynovitis, de quervain's syndrome, de quervain's, radial styloid tenosynovitis | * | M65.4 | Radial styloid tenosynovitis [de Quervain] | 727.04 | Radial styloid tenosynovitis
ganglion, ganglion cyst | wrist | M67.43[9|1|2] | Ganglion, {side} wrist | 727.41 | Ganglion of joint
trigger | finger | M65.30 | Trigger finger, unspecified finger | 727.03 | Trigger finger (acquired)
trigger | thumb | M65.31[9|1|2] | Trigger thumb, {side} thumb | 727.03 | Trigger finger (acquired)
dupuytren's contracture, dupuytren contracture | hand | M72.0 | Palmar fascial fibromatosis [Dupuytren] | 728.6 | Contracture of palmar fascia
scaphoid fracture | wrist | S62.00[9|1|2]! | Unspecified fracture of navicular [scaphoid] bone of {side} wrist | 814.01 | Closed fracture of navicular [scaphoid] bone of wrist
distal radius fracture | wrist | S52.50[9|1|2]! | Unspecified fracture of the lower end of {side} radius | |
ulna fracture | forearm | S52.20[9|1|2]! | Unspecified fracture of shaft of {side} ulna | |
fracture | clavicle | S42.00[9|1|2]! | Fracture of unspecified part of {side} clavicle | 810.00 | Closed fracture of clavicle, unspecified part
fracture | scapula | S42.10[9|1|2]! | Fracture of unspecified part of scapula, {side} shoulder | |
patella fracture, patellar fracture | knee | S82.00[9|1|2]! | Unspecified fracture of {side} patella | 822.0 | Closed fracture of patella
femur fracture | thigh | S72.9[0|1|2]! | Unspecified fracture of {side} femur | |
calcaneus fracture, calcaneal fracture | foot | S92.00[9|1|2]! | Unspecified fracture of {side} calcaneus | 825.0 | Fracture of calcaneus, closed
metatarsal fracture | foot | S92.30[9|1|2]! | Fracture of unspecified metatarsal bone(s), {side} foot | 825.25 | Closed fracture of metatarsal bone(s)
fracture, fractured, nasal bone fracture | nose | S02.2! | Fracture of nasal bones | 802.0 | Closed fracture of nasal bones
trochanteric bursitis, greater trochanteric bursitis | hip | M70.6[0|1|2] | Trochanteric bursitis, {side} hip | 726.5 | Enthesopathy of hip region
osteoarthritis, primary osteoarthritis | hip | M16.9/M16.11/M16.12/M16.0 | Osteoarthritis of hip, unspecified / Unilateral primary osteoarthritis, right hip / Unilateral primary osteoarthritis, left hip / Bilateral primary osteoarthritis of hip | |
osteoarthritis, primary osteoarthritis, unilateral primary osteoarthritis | knee | M17.9/M17.11/M17.12/M17.0 | Osteoarthritis of knee, unspecified / Unilateral primary osteoarthritis, right knee / Unilateral primary osteoarthritis, left knee / Bilateral primary osteoarthritis of knee | 715.96 | Osteoarthrosis, unspecified whether generalized or localized, lower leg
internal derangement | knee | M23.9[0|1|2] | Unspecified internal derangement of {side} knee | 717.9 | Unspecified internal derangement of knee
chondromalacia patella, chondromalacia patellae, patellar chondromalacia | knee | M22.4[0|1|2] | Chondromalacia patellae, {side} knee | 717.7 | Chondromalacia of patella
chondromalacia | knee | M94.26[9|1|2] | Chondromalacia, {side} knee | |
patellofemoral syndrome, patellofemoral pain syndrome, patellofemoral disorder | knee | M22.2X[9|1|2] | Patellofemoral disorders, {side} knee | |
patellar tendinitis | knee | M76.5[0|1|2] | Patellar tendinitis, {side} knee | 726.64 | Patellar tendinitis
prepatellar bursitis | knee | M70.4[0|1|2] | Prepatellar bursitis, {side} knee | 726.65 | Prepatellar bursitis
baker's cyst | knee | M71.2[0|1|2] | Synovial cyst of popliteal space [Baker], {side} knee | 727.51 | Synovial cyst of popliteal space
effusion | knee | M25.46[9|1|2] | Effusion, {side} knee | 719.06 | Effusion of joint, lower leg
stiffness | knee | M25.66[9|1|2] | Stiffness of {side} knee, not elsewhere classified | 719.56 | Stiffness of joint, not elsewhere classified, lower leg
plantar fasciitis, plantar fascial fibromatosis | foot | M72.2 | Plantar fascial fibromatosis | 728.71 | Plantar fascial fibromatosis
achilles tendinitis, achilles tendonitis | ankle | M76.6[0|1|2] | Achilles tendinitis, {side} leg | 726.71 | Achilles bursitis or tendinitis
posterior tibial tendinitis | ankle | M76.82[9|1|2] | Posterior tibial tendinitis, {side} leg | 726.72 | Tibialis tendinitis
peroneal tendinitis | * | M76.7[0|1|2] | Peroneal tendinitis, {side} leg | |
tarsal tunnel syndrome | ankle | G57.5[0|1|2] @<2016-10-01 | Tarsal tunnel syndrome, {side} lower limb | 355.5 | Tarsal tunnel syndrome
tarsal tunnel syndrome | ankle | G57.5[0|1|2|3] @>=2016-10-01 | Tarsal tunnel syndrome, {side} lower limb | |
morton's neuroma, morton neuroma | foot | G57.6[0|1|2] @<2016-10-01 | Lesion of plantar nerve, {side} lower limb | 355.6 | Lesion of plantar nerve
morton's neuroma, morton neuroma | foot | G57.6[0|1|2|3] @>=2016-10-01 | Lesion of plantar nerve, {side} lower limb | |
metatarsalgia | foot | M77.4[0|1|2] | Metatarsalgia, {side} foot | 726.70 | Enthesopathy of ankle and tarsus, unspecified
calcaneal spur, heel spur | foot | M77.3[0|1|2] | Calcaneal spur, {side} foot | 726.73 | Calcaneal spur
hallux valgus | toe | M20.1[0|1|2] | Hallux valgus (acquired), {side} foot | 735.0 | Hallux valgus (acquired)
hallux rigidus | toe | M20.2[0|1|2] | Hallux rigidus, {side} foot | 735.2 | Hallux rigidus
pes planus | foot | M21.4[0|1|2] | Flat foot [pes planus] (acquired), {side} foot | 734 | Flat foot
osteoarthritis, primary osteoarthritis | ankle | M19.07[9|1|2] | Primary osteoarthritis, {side} ankle and foot | |
meralgia paresthetica | thigh | G57.1[0|1|2] @<2016-10-01 | Meralgia paresthetica, {side} lower limb | 355.1 | Meralgia paresthetica
meralgia paresthetica | thigh | G57.1[0|1|2|3] @>=2016-10-01 | Meralgia paresthetica, {side} lower limb | |
piriformis syndrome | buttock | G57.0[0|1|2] @<2016-10-01 | Lesion of sciatic nerve, {side} lower limb | 355.0 | Lesion of sciatic nerve
piriformis syndrome | buttock | G57.0[0|1|2|3] @>=2016-10-01 | Lesion of sciatic nerve, {side} lower limb | |
complex regional pain syndrome, complex regional pain syndrome type i, crps, crps type i, reflex sympathetic dystrophy, rsd | | G90.50 | Complex regional pain syndrome I, unspecified | 337.20 | Reflex sympathetic dystrophy, unspecified
complex regional pain syndrome, complex regional pain syndrome type i, crps, crps type i, reflex sympathetic dystrophy, rsd | in upper extremity | G90.51[9|1|2|3] | Complex regional pain syndrome I of {side} upper limb / Complex regional pain syndrome I of {side} upper limb / Complex regional pain syndrome I of {side} upper limb / Complex regional pain syndrome I of upper limb, bilateral | 337.21 | Reflex sympathetic dystrophy of the upper limb
complex regional pain syndrome, complex regional pain syndrome type i, crps, crps type i, reflex sympathetic dystrophy, rsd | in lower extremity | G90.52[9|1|2|3] | Complex regional pain syndrome I of {side} lower limb / Complex regional pain syndrome I of {side} lower limb / Complex regional pain syndrome I of {side} lower limb / Complex regional pain syndrome I of lower limb, bilateral | 337.22 | Reflex sympathetic dystrophy of the lower limb
myalgia | | M79.1 @<2018-10-01 | Myalgia | 729.1 | Myalgia and myositis, unspecified
myalgia | | M79.10 @>=2018-10-01 | Myalgia, unspecified site | |
fibromyalgia | | M79.7 | Fibromyalgia | 729.1 | Myalgia and myositis, unspecified
costochondritis | rib | M94.0 | Chondrocostal junction syndrome [Tietze] | 733.6 | Tietze's disease
thoracic outlet syndrome, brachial plexopathy | * | G54.0 | Brachial plexus disorders | 353.0 | Brachial plexus lesions
peripheral neuropathy | | G62.9 | Polyneuropathy, unspecified | |
paresthesia | * | R20.2 | Paresthesia of skin | 782.0 | Disturbance of skin sensation
osteoarthritis, degenerative joint disease, djd | | M19.90 | Unspecified osteoarthritis, unspecified site | 715.90 | Osteoarthrosis, unspecified whether generalized or localized, site unspecified
rheumatoid arthritis | | M06.9 | Rheumatoid arthritis, unspecified | 714.0 | Rheumatoid arthritis
gout | | M10.9 | Gout, unspecified | 274.9 | Gout, unspecified
osteoporosis | | M81.0 | Age-related osteoporosis without current pathological fracture | 733.00 | Osteoporosis, unspecified
depression, depressive disorder | | F32.9 @<2021-10-01 | Major depressive disorder, single episode, unspecified | 311 | Depressive disorder, not elsewhere classified
depression | | F32.A @>=2021-10-01 | Depression, unspecified | |
major depressive disorder, major depression, major depressive disorder single episode | | F32.9 | Major depressive disorder, single episode, unspecified | 296.20 | Major depressive affective disorder, single episode, unspecified
major depressive disorder single episode mild | | F32.0 | Major depressive disorder, single episode, mild | 296.21 | Major depressive affective disorder, single episode, mild
major depressive disorder single episode moderate | | F32.1 | Major depressive disorder, single episode, moderate | 296.22 | Major depressive affective disorder, single episode, moderate
major depressive disorder recurrent | | F33.9 | Major depressive disorder, recurrent, unspecified | 296.30 | Major depressive affective disorder, recurrent episode, unspecified
anxiety, anxiety disorder | | F41.9 | Anxiety disorder, unspecified | 300.00 | Anxiety state, unspecified
generalized anxiety disorder | | F41.1 | Generalized anxiety disorder | 300.02 | Generalized anxiety disorder
panic disorder | | F41.0 | Panic disorder [episodic paroxysmal anxiety] | 300.01 | Panic disorder without agoraphobia
post traumatic stress disorder, posttraumatic stress disorder, ptsd | | F43.10 | Post-traumatic stress disorder, unspecified | 309.81 | Posttraumatic stress disorder
adjustment disorder | | F43.20 | Adjustment disorder, unspecified | 309.9 | Unspecified adjustment reaction
adjustment disorder with depressed mood | | F43.21 | Adjustment disorder with depressed mood | 309.0 | Adjustment disorder with depressed mood
adjustment disorder with anxiety | | F43.22 | Adjustment disorder with anxiety | 309.24 | Adjustment disorder with anxiety
adjustment disorder with mixed anxiety and depressed mood | | F43.23 | Adjustment disorder with mixed anxiety and depressed mood | 309.28 | Adjustment disorder with mixed anxiety and depressed mood
bipolar disorder | | F31.9 | Bipolar disorder, unspecified | 296.80 | Bipolar disorder, unspecified
insomnia | | G47.00 | Insomnia, unspecified | 780.52 | Insomnia, unspecified
sleep apnea | | G47.30 | Sleep apnea, unspecified | 780.57 | Unspecified sleep apnea
obstructive sleep apnea | | G47.33 | Obstructive sleep apnea (adult) (pediatric) | 327.23 | Obstructive sleep apnea (adult)(pediatric)
sleep disorder, sleep disturbance | | G47.9 | Sleep disorder, unspecified | 780.50 | Sleep disturbance, unspecified
opioid dependence | | F11.20 | Opioid dependence, uncomplicated | 304.00 | Opioid type dependence, unspecified
opioid abuse | | F11.10 | Opioid abuse, uncomplicated | 305.50 | Opioid abuse, unspecified
nicotine dependence, tobacco dependence | | F17.200 | Nicotine dependence, unspecified, uncomplicated | 305.1 | Tobacco use disorder
alcohol dependence | | F10.20 | Alcohol dependence, uncomplicated | 303.90 | Other and unspecified alcohol dependence, unspecified
hypertension, essential hypertension, high blood pressure | | I10 | Essential (primary) hypertension | 401.9 | Unspecified essential hypertension
hyperlipidemia, dyslipidemia | | E78.5 | Hyperlipidemia, unspecified | 272.4 | Other and unspecified hyperlipidemia
hypercholesterolemia, high cholesterol | | E78.0 @<2016-10-01 | Pure hypercholesterolemia | 272.0 | Pure hypercholesterolemia
hypercholesterolemia, high cholesterol | | E78.00 @>=2016-10-01 | Pure hypercholesterolemia, unspecified | |
diabetes, diabetes mellitus, type 2 diabetes, type 2 diabetes mellitus, type ii diabetes, type ii diabetes mellitus | | E11.9 | Type 2 diabetes mellitus without complications | 250.00 | Diabetes mellitus without mention of complication, type II or unspecified type, not stated as uncontrolled
type 1 diabetes, type 1 diabetes mellitus | | E10.9 | Type 1 diabetes mellitus without complications | 250.01 | Diabetes mellitus without mention of complication, type I [juvenile type], not stated as uncontrolled
obesity | | E66.9 | Obesity, unspecified | 278.00 | Obesity, unspecified
hypothyroidism | | E03.9 | Hypothyroidism, unspecified | 244.9 | Unspecified acquired hypothyroidism
anemia | | D64.9 | Anemia, unspecified | 285.9 | Anemia, unspecified
gastroesophageal reflux disease, gastroesophageal reflux, gerd, acid reflux | | K21.9 | Gastro-esophageal reflux disease without esophagitis | 530.81 | Esophageal reflux
gastritis | abdomen | K29.70 | Gastritis, unspecified, without bleeding | 535.50 | Unspecified gastritis and gastroduodenitis, without mention of hemorrhage
dyspepsia | | K30 | Functional dyspepsia | 536.8 | Dyspepsia and other specified disorders of function of stomach
constipation | | K59.00 | Constipation, unspecified | 564.00 | Constipation, unspecified
irritable bowel syndrome | | K58.9 | Irritable bowel syndrome without diarrhea | 564.1 | Irritable bowel syndrome
umbilical hernia, umbilical hernia without obstruction or gangrene | abdomen | K42.9 | Umbilical hernia without obstruction or gangrene | 553.1 | Umbilical hernia without mention of obstruction or gangrene
hernia | groin | K40.90/K40.90/K40.90/K40.20 | Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent / Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent / Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent / Bilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent | |
ventral hernia | abdomen | K43.9 | Ventral hernia without obstruction or gangrene | 553.20 | Ventral, unspecified, hernia without mention of obstruction or gangrene
hiatal hernia | | K44.9 | Diaphragmatic hernia without obstruction or gangrene | 553.3 | Diaphragmatic hernia without mention of obstruction or gangrene
asthma | | J45.909 | Unspecified asthma, uncomplicated | 493.90 | Asthma, unspecified type, unspecified
copd, chronic obstructive pulmonary disease | | J44.9 | Chronic obstructive pulmonary disease, unspecified | 496 | Chronic airway obstruction, not elsewhere classified
congestive heart failure | | I50.9 | Heart failure, unspecified | 428.0 | Congestive heart failure, unspecified
atrial fibrillation | | I48.91 | Unspecified atrial fibrillation | 427.31 | Atrial fibrillation
supraventricular tachycardia | | I47.1 @<2023-10-01 | Supraventricular tachycardia | |
supraventricular tachycardia | | I47.10 @>=2023-10-01 | Supraventricular tachycardia, unspecified | |
left bundle branch block | | I44.7 | Left bundle-branch block, unspecified | 426.3 | Other left bundle branch block
erectile dysfunction, erectile disorder, male erectile dysfunction, male erectile disorder | genitals | N52.9 | Male erectile dysfunction, unspecified | 607.84 | Impotence of organic origin
tinnitus | ear | H93.1[9|1|2|3] | Tinnitus, {side} ear / Tinnitus, {side} ear / Tinnitus, {side} ear / Tinnitus, bilateral | 388.30 | Tinnitus, unspecified
hearing loss | ear | H91.9[0|1|2|3] | Unspecified hearing loss, {side} ear / Unspecified hearing loss, {side} ear / Unspecified hearing loss, {side} ear / Unspecified hearing loss, bilateral | 389.9 | Unspecified hearing loss
dizziness, vertigo | | R42 | Dizziness and giddiness | 780.4 | Dizziness and giddiness
syncope | | R55 | Syncope and collapse | 780.2 | Syncope and collapse
shortness of breath | | R06.02 | Shortness of breath | 786.05 | Shortness of breath
dislocation | shoulder | S43.00[6|4|5]! | Unspecified dislocation of {side} shoulder joint | 831.00 | Closed dislocation of shoulder, unspecified site
instability | shoulder | M25.31[9|1|2] | Other instability, {side} shoulder | |
instability | knee | M25.36[9|1|2] | Other instability, {side} knee | |
instability | ankle | M25.37[3|1|2] | Other instability, {side} ankle | |
multiple fractures, multiple fracture | rib | S22.4[9|1|2|3]! | Multiple fractures of ribs, {side} side / Multiple fractures of ribs, {side} side / Multiple fractures of ribs, {side} side / Multiple fractures of ribs, bilateral | |
fracture | rib | S22.3[9|1|2]! | Fracture of one rib, {side} side | 807.00 | Closed fracture of rib(s), unspecified
contusion | buttock | S30.0! | Contusion of lower back and pelvis | 922.32 | Contusion of buttock
contusion | coccyx | S30.0! | Contusion of lower back and pelvis | |
contusion | thumb | S60.01[9|1|2]! | Contusion of {side} thumb without damage to nail | 923.3 | Contusion of finger
strain | forearm | S56.91[9|1|2]! | Strain of unspecified muscles, fascia and tendons at forearm level, {side} arm | |
~strain | elbow | S56.91[9|1|2]! | Strain of unspecified muscles, fascia and tendons at forearm level, {side} arm | |
corneal abrasion, abrasion | eye | S05.0[0|1|2]! | Injury of conjunctiva and corneal abrasion without foreign body, {side} eye | |
~bursitis | hip | M70.7[0|1|2] | Other bursitis of hip, {side} hip | 726.5 | Enthesopathy of hip region
~facet syndrome, facet arthropathy, facet arthrosis, facet hypertrophy | lumbar spine | M47.816 | Spondylosis without myelopathy or radiculopathy, lumbar region | 721.3 | Lumbosacral spondylosis without myelopathy
~facet syndrome, facet arthropathy, facet arthrosis, facet hypertrophy | cervical spine | M47.812 | Spondylosis without myelopathy or radiculopathy, cervical region | 721.0 | Cervical spondylosis without myelopathy
spinal stenosis with neurogenic claudication, stenosis with neurogenic claudication | lumbar spine | M48.062 @>=2017-10-01 | Spinal stenosis, lumbar region with neurogenic claudication | 724.03 | Spinal stenosis, lumbar region, with neurogenic claudication
~disc disease, disc disorder, disc syndrome | lumbar spine | M51.9 | Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder | 722.93 | Other and unspecified disc disorder, lumbar region
neuritis, neuritis or radiculitis | lumbosacral spine | M54.17 | Radiculopathy, lumbosacral region | 724.4 | Thoracic or lumbosacral neuritis or radiculitis, unspecified
occipital neuralgia | head | M54.81 | Occipital neuralgia | |
~myofascial pain, myofascial pain syndrome | * | M79.1 @<2018-10-01 | Myalgia | 729.1 | Myalgia and myositis, unspecified
~myofascial pain, myofascial pain syndrome | * | M79.18 @>=2018-10-01 | Myalgia, other site | |
myalgia and myositis | | M79.1 @<2018-10-01 | Myalgia | 729.1 | Myalgia and myositis, unspecified
cellulitis | finger | L03.01[9|1|2] | Cellulitis of {side} finger | 681.00 | Cellulitis and abscess of finger, unspecified
cellulitis | in lower extremity | L03.11[9|5|6] | Cellulitis of unspecified part of limb / Cellulitis of right lower limb / Cellulitis of left lower limb | 682.6 | Cellulitis and abscess of leg, except foot
hypertrophic scar, hypertrophic scarring, keloid, keloid scar | * | L91.0 | Hypertrophic scar | 701.4 | Keloid scar
~contact dermatitis | * | L25.9 | Unspecified contact dermatitis, unspecified cause | 692.9 | Contact dermatitis and other eczema, unspecified cause
onychomycosis | * | B35.1 | Tinea unguium | 110.1 | Dermatophytosis of nail
deviated septum, septal deviation | nose | J34.2 | Deviated nasal septum | 470 | Deviated nasal septum
sinusitis | | J32.9 | Chronic sinusitis, unspecified | 473.9 | Unspecified sinusitis (chronic)
allergic rhinitis | | J30.9 | Allergic rhinitis, unspecified | 477.9 | Allergic rhinitis, cause unspecified
acute stress reaction | | F43.0 | Acute stress reaction | 308.9 | Unspecified acute reaction to stress
~stress, stress reaction | | F43.9 | Reaction to severe stress, unspecified | 308.9 | Unspecified acute reaction to stress
~panic attack | | F41.0 | Panic disorder [episodic paroxysmal anxiety] | 300.01 | Panic disorder without agoraphobia
morbid obesity | | E66.01 | Morbid (severe) obesity due to excess calories | 278.01 | Morbid obesity
~coronary artery disease, cad | | I25.10 | Atherosclerotic heart disease of native coronary artery without angina pectoris | 414.00 | Coronary atherosclerosis of unspecified type of vessel, native or graft
chronic kidney disease, ckd | | N18.9 | Chronic kidney disease, unspecified | 585.9 | Chronic kidney disease, unspecified
neurogenic bladder | | N31.9 | Neuromuscular dysfunction of bladder, unspecified | 596.54 | Neurogenic bladder NOS
urinary incontinence | | R32 | Unspecified urinary incontinence | 788.30 | Urinary incontinence, unspecified
urinary retention | | R33.9 | Retention of urine, unspecified | 788.20 | Retention of urine, unspecified
kidney stone | | N20.0 | Calculus of kidney | 592.0 | Calculus of kidney
lupus, systemic lupus erythematosus | | M32.9 | Systemic lupus erythematosus, unspecified | 710.0 | Systemic lupus erythematosus
dental caries | mouth | K02.9 | Dental caries, unspecified | 521.00 | Dental caries, unspecified
`;

/** What a suggestion made by this table says of its source. */
export const ICD_TABLE_SOURCE = 'imr-extract table of ICD-10-CM and ICD-9-CM (CDC/NCHS)';
