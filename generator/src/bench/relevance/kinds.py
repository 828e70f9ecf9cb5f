"""The kinds of service of the invented county, and how each is written about.

{p} is the town, {v} the venue, {s} a surname, {t} a team's name, {w} and {sn} a school's.
A name seldom holds the words for who a service is for, when or for what price: those are in the fields.
"""

KINDS = {}


def K(ident, category, weight, profile, names, summaries, text, needs=None, ages=None, **more):
    KINDS[ident] = dict(id=ident, category=category, weight=weight, profile=profile, names=names,
                        summaries=summaries, text=text, needs=needs, ages=ages, **more)


# ---- health -------------------------------------------------------------------------------------
K("slt", "health/talking-language", 26, "nhs",
  ["Speech and language therapy, {p}", "Children's talking team – {p}", "Talk Together drop-in, {p}", "{s} Speech and Language", "Communication clinic at {v}"],
  ["Therapists who help children to speak, understand and be understood.", "Speech and language therapy for children and young people.", "Help when a child is slow to talk, is hard to understand or stammers."],
  ["Our therapists look at how a child understands words, makes sounds and joins in with others.",
   "We may see your child in clinic, at nursery or at school, and give you things to try at home.",
   "Some children come for a block of six sessions and then have a break to practise.",
   "We can help with stammering, unclear speech, late talking and using signs or pictures.",
   "If your child is not yet joining words by two and a half, please get in touch."],
  [["speech-language"], ["speech-language", "autism"], ["communication"]], [(0, 5), (0, 18), (2, 11), (4, 16)])
K("ot", "health/therapies", 18, "nhs",
  ["Occupational therapy, {p}", "Children's OT at {v}", "Everyday skills clinic – {p}", "{s} Children's Occupational Therapy"],
  ["Help with everyday tasks such as dressing, writing and using cutlery.", "Occupational therapists for children who find daily tasks hard.", "Assessment and advice so that children can manage better at home and at school."],
  ["An occupational therapist watches how your child plays, moves and manages everyday jobs.",
   "We look at handwriting, using scissors, getting dressed, washing and sitting at a table.",
   "After the assessment you get a written programme for home and school.",
   "We can suggest seating, bath aids and other small changes."],
  [["physical", "dyslexia-dyspraxia"], ["physical"], ["sensory-physical"], ["autism", "physical"]], [(0, 18), (4, 16), (3, 11)])
K("sensory", "health/therapies", 9, "private",
  ["Sensory workshops, {p}", "Harbour sensory integration – {p}", "Making sense of senses, {p}"],
  ["Advice for children who are upset by noise, touch, light or movement.", "Sensory processing assessment and workshops for families."],
  ["Some children cover their ears, hate labels in clothes or cannot sit still.",
   "We help you to work out what your child's senses are telling them and make a sensory diet.",
   "Workshops cover noise, food textures, clothes, sleep and busy places."],
  [["sensory-processing", "autism"], ["sensory-processing"]], [(2, 16), (4, 18)])
K("physio", "health/therapies", 15, "nhs",
  ["Children's physiotherapy, {p}", "Moving well at {v}", "Paediatric physio team – {p}"],
  ["Help with moving, walking, balance and strength.", "Physiotherapists for babies, children and teenagers."],
  ["We see children with cerebral palsy, muscle conditions, delayed walking or weak joints.",
   "Your physiotherapist shows you stretches and exercises and checks splints and frames.",
   "We visit special schools every week and hold clinics in the community."],
  [["physical"], ["physical", "medical"], ["sensory-physical"]], [(0, 18), (0, 16)])
K("hydro", "health/therapies", 5, "charity",
  ["Warm water sessions, {p}", "Hydrotherapy pool at {v}"],
  ["Exercise and floating in a warm pool with a trained helper.", "A heated hydrotherapy pool that families can book."],
  ["The water is kept at 34 degrees, which helps tight muscles to relax.",
   "There is a ceiling track and a changing bed. A trained person stays at the side."],
  [["physical", "pmld"], ["physical"]], [(0, 25), (0, 18), (3, 25)])
K("creative-therapy", "health/therapies", 10, "charity",
  ["Music therapy, {p}", "Hazel Tree art therapy – {p}", "Play therapy at {v}"],
  ["One-to-one therapy through music, art or play.", "Creative therapy for children who cannot easily put feelings into words."],
  ["A qualified therapist follows the child's lead with instruments, paint, sand or toys.",
   "Sessions last 40 minutes and are at the same time each week.",
   "Children do not have to be good at music or drawing."],
  [["wellbeing"], ["anxiety", "autism"], ["learning-disability", "autism"]], [(3, 16), (4, 18)])
K("feeding", "health/nursing", 8, "nhs",
  ["Feeding and swallowing clinic, {p}", "Children's dietitians – {p}", "Mealtimes team, {v}"],
  ["Help when eating, drinking or swallowing is hard.", "Dietitians for children who eat very little or need a special diet."],
  ["We see children who eat only a few foods, cough when they drink, do not gain weight or are fed by tube.",
   "You may be asked to keep a food diary for a week before the visit.",
   "We work with families and schools so that lunch is safe and calm."],
  [["medical"], ["medical", "autism"], ["pmld", "medical"]], [(0, 18), (0, 11)])
K("continence", "health/nursing", 9, "nhs",
  ["Bladder and bowel service, {p}", "Continence nurses – {p}", "Toilet skills clinic, {v}"],
  ["Advice on toilet training, wetting, soiling and constipation.", "Nurses who help children to become clean and dry, and who supply pads."],
  ["It is common for disabled children to need longer to learn to use the toilet.",
   "We can help with bedwetting, constipation and going to the toilet at school.",
   "Children over four who need nappies or pads can be assessed for a supply."],
  [["any"], ["learning-disability", "medical"], None], [(4, 18), (3, 19), (2, 16)])
K("ccn", "health/nursing", 9, "nhs",
  ["Children's community nurses, {p}", "Nursing at home – {p}", "Complex needs nursing team, {p}"],
  ["Nurses who look after ill and disabled children at home.", "Nursing care outside hospital for children with a long-term illness."],
  ["We change dressings, give medicines, look after feeding tubes and train carers.",
   "The nurse can write a health care plan with the school so that staff know what to do.",
   "We also support children who have a tracheostomy or need oxygen."],
  [["medical"], ["medical", "pmld"], ["medical", "physical"]], [(0, 18), (0, 16)])
K("epilepsy", "health/nursing", 6, "nhs",
  ["Epilepsy nurse, {p}", "Seizure clinic at {v}"],
  ["A nurse for children who have seizures, and for their families.", "Epilepsy clinic and advice line."],
  ["We explain medicines, rescue medication and what to do when your child has a fit.",
   "The nurse trains school staff and writes an emergency plan."],
  [["medical"], ["medical", "learning-disability"]], [(0, 16), (0, 18)])
K("paediatrics", "health/diagnosis", 9, "nhs",
  ["Child development centre, {p}", "Community paediatricians – {p}", "{v} children's doctors"],
  ["Doctors who see children whose development is delayed.", "Assessment for young children who are not doing what others of their age do."],
  ["A paediatrician, a therapist and a nurse meet your child, often on the same morning.",
   "We look at walking, talking, playing and learning, and tell you what we think and what may help.",
   "We also do medicals for adoption and for EHC needs assessments."],
  [["any"], None, ["learning", "communication"]], [(0, 5), (0, 16), (0, 18)])
K("autism-diagnosis", "health/diagnosis", 9, "nhs",
  ["Neurodevelopmental pathway, {p}", "Autism assessment team – {p}", "Social communication clinic, {v}"],
  ["Assessment for children who may be autistic.", "The team that finds out whether a child or teenager has autism."],
  ["We ask parents and school for reports, watch your child at play or in class and talk with you for about two hours.",
   "At the end we tell you if your child meets the criteria for a diagnosis and give you a report.",
   "The wait is long. You do not need a diagnosis to get help at school meanwhile."],
  [["autism"], ["communication"], ["autism", "adhd"]], [(4, 18), (0, 5), (5, 18)])
K("autism-after", "family/courses", 8, "charity",
  ["After diagnosis programme, {p}", "Understanding us – {p}", "Next Steps course, {p}"],
  ["Workshops for families whose child has just been found to be autistic.", "A course for parents in the months after an autism diagnosis."],
  ["Over five weeks we talk about anxiety, friendships, school, sleep and money.",
   "Parents say that meeting others was the best part.",
   "There is also a group for young people to learn about their own diagnosis."],
  [["autism"], ["autism", "sensory-processing"]], [(4, 18), (0, 18), (11, 18)])
K("adhd-clinic", "health/diagnosis", 8, "nhs",
  ["ADHD clinic, {p}", "Attention and activity service – {p}"],
  ["Assessment, medicine and advice for children with ADHD.", "For children who are restless, impulsive and find it hard to concentrate."],
  ["We collect forms from home and school before the first visit.",
   "A nurse checks height, weight and blood pressure of those who take medicine.",
   "Parents are offered a group about managing behaviour."],
  [["adhd"], ["adhd", "behaviour"]], [(6, 18), (5, 18)])
K("camhs", "wellbeing", 12, "nhs",
  ["Child and adolescent mental health service, {p}", "Specialist emotional wellbeing team – {p}", "Thrive clinic, {v}"],
  ["Specialist help for children and young people with serious mental health difficulties.", "NHS mental health team for under 18s."],
  ["We see young people with severe anxiety, depression, obsessive thoughts, trauma or psychosis.",
   "After a first talk we agree a plan: this may be talking therapy, family therapy or medicine.",
   "If it is an emergency go to A&E or phone 111 and choose the mental health option."],
  [["wellbeing"], ["anxiety"], ["anxiety", "behaviour"]], [(0, 18), (5, 18), (11, 18)])
K("ld-camhs", "wellbeing", 5, "nhs",
  ["Learning disability mental health nurses, {p}", "Positive behaviour team – {p}"],
  ["Help for children with a learning disability who are very distressed or hurt themselves or others.", "Nurses and psychologists for disabled children whose behaviour is hard to manage."],
  ["We find out what the behaviour means, for example hitting, biting or head banging, and teach another way to ask.",
   "We write a positive behaviour support plan with family and school."],
  [["learning-disability", "behaviour"], ["learning-disability", "autism"]], [(5, 18), (0, 18)])
K("counselling", "wellbeing", 14, "charity",
  ["Lighthouse counselling, {p}", "Youth counselling at {v}", "Time to Listen – {p}", "Open Door, {p}"],
  ["Free and private talks with a trained counsellor.", "Counselling for children and young people who are sad, worried or angry.", "A listening ear for young people, face to face or online."],
  ["You can talk about bullying, family break-up, worries, self-esteem or anything else.",
   "What you say stays private unless someone is in danger.",
   "Most people come for eight sessions."],
  [["anxiety"], ["any"], ["wellbeing"], None], [(8, 18), (11, 25), (5, 16), (13, 25)])
K("school-mh", "wellbeing", 8, "nhs",
  ["Mental health support team in schools – {p}", "Calm Minds in School, {p}"],
  ["Early help with worries and low mood for pupils.", "Practitioners who visit schools and help with mild anxiety."],
  ["We use short courses based on cognitive behavioural therapy.",
   "We run assemblies, train staff and meet parents of younger children who worry or refuse school."],
  [["anxiety"], ["wellbeing"]], [(5, 18), (11, 18), (4, 11)])
K("crisis", "wellbeing", 4, "nhs",
  ["Young people's crisis line", "Safe Haven, {p}"],
  ["Urgent help for young people who may hurt themselves.", "Somebody to talk to tonight if you cannot keep yourself safe."],
  ["Call at any hour. You will speak to a mental health nurse.",
   "We help with suicidal thoughts, self-harm and sudden distress, and can visit at home."],
  [["wellbeing"], ["any"], ["anxiety"]], [(0, 18), (11, 25), (13, 25)])
K("eating-disorder", "wellbeing", 4, "nhs",
  ["Eating disorders team, {p}", "Nourish clinic – {p}"],
  ["Treatment for anorexia, bulimia and other eating disorders.", "For young people who are very afraid of gaining weight."],
  ["We see urgent cases within a week and work with the whole family.",
   "Treatment includes therapy, meal planning and checks of physical health."],
  [["anxiety"], ["wellbeing"]], [(8, 18), (11, 18)])
K("sleep", "family/courses", 9, "charity",
  ["Sleep clinic, {p}", "Rest Easy – {p}", "Better Nights workshop, {p}"],
  ["Advice for families whose child does not sleep.", "Sleep practitioners who help you to settle your child at night."],
  ["We ask you to fill in a diary for two weeks and then make a plan for bedtime.",
   "It can help with settling, waking in the night, early rising and fear of the dark.",
   "We explain what melatonin does and does not do."],
  [["any"], ["autism", "adhd"], None], [(1, 18), (0, 11), (2, 16)])
K("wheelchair", "health/equipment", 7, "nhs",
  ["Wheelchair service, {p}", "Posture and mobility centre – {p}"],
  ["Wheelchairs, special buggies and seating for children and adults.", "Assessment for manual and powered chairs, and repairs."],
  ["A therapist or engineer measures your child and orders a chair that fits.",
   "Phone us when your child has outgrown the chair or something breaks.",
   "Personal wheelchair budgets let you add your own money for another model."],
  [["physical"], ["physical", "pmld"]], [(0, 25), (3, 25), (2, 25)])
K("orthotics", "health/equipment", 4, "nhs",
  ["Orthotics, {p}", "Splints and footwear clinic – {v}"],
  ["Insoles, splints, special boots and braces.", "Made-to-measure supports for feet, legs and backs."],
  ["We take a cast or a scan and fit the splint two weeks later.", "Tell us at once if it rubs."],
  [["physical"]], [(0, 18), (1, 18)])
K("equipment", "health/equipment", 7, "council",
  ["Community equipment store", "Borrow-a-Bike trikes, {p}", "Specialist toy and equipment library, {p}"],
  ["Loans of beds, hoists, bath seats and toys for disabled children.", "Borrow sensory toys, adapted trikes and other equipment."],
  ["After an assessment we deliver and fit hoists, standing frames, special beds and shower chairs.",
   "You can borrow three items at a time and keep them for six weeks."],
  [["physical"], ["any"], ["physical", "pmld"]], [(0, 18), (0, 25)])
K("aac", "health/talking-language", 4, "nhs",
  ["Communication aids service, {p}", "Voice Box – AAC hub, {p}"],
  ["Assessment and loan of communication aids for children with little or no speech.", "Talking tablets, eye gaze and picture books for people who cannot speak."],
  ["We try out devices that speak for your child, switches and symbol books.",
   "Staff at school are trained in alternative and augmentative communication."],
  [["speech-language", "physical"], ["speech-language"]], [(2, 18), (3, 25)])
K("audiology", "health/senses", 7, "nhs",
  ["Children's audiology, {p}", "Hearing clinic at {v}"],
  ["Hearing tests and hearing aids for children.", "For babies and children who may not hear well."],
  ["We test hearing with games and sounds and fit hearing aids.", "Glue ear is common and often goes away; we will watch it with you.", "New batteries, tubing and ear moulds are free."],
  [["hearing"]], [(0, 18), (0, 5)])
K("eyes", "health/senses", 6, "nhs",
  ["Orthoptic clinic, {p}", "Children's eye service – {p}", "Low vision clinic, {v}"],
  ["Eye tests for children with a squint, a lazy eye or poor sight.", "Glasses, patches and advice for children who do not see well."],
  ["We check sight even when a child cannot read letters or speak.", "Drops may make the eyes blurry for some hours."],
  [["vision"]], [(0, 16), (0, 18)])
K("dental", "health/nursing", 6, "nhs",
  ["Special care dentist, {p}", "Community dental clinic – {p}"],
  ["Dentists for people who cannot use an ordinary dental surgery.", "Gentle dental care with extra time."],
  ["We treat children who are very anxious, who have a disability or a medical condition.", "You can visit first to look at the chair and the lights. Sedation is possible."],
  [["any"], ["learning-disability", "autism"], None], [(0, 25), (0, 18)])
K("hospice", "breaks/overnight", 4, "charity",
  ["Kestrel House, {p}", "Rainbow Bridge children's hospice"],
  ["Care and breaks for children who are not expected to live to be adults.", "A hospice for children with life-limiting conditions, and their families."],
  ["Families can stay together in our house or the nurses can come to you.", "We offer symptom care, respite nights, sibling days and support after a child has died."],
  [["medical"], ["medical", "pmld"]], [(0, 18), (0, 25)])
K("health-visitor", "health/nursing", 8, "nhs",
  ["Health visitors, {p}", "Baby clinic at {v}"],
  ["Nurses for every family with a child under five.", "Weighing, development checks and advice on babies and toddlers."],
  ["We visit at home after the birth and check your child at one and at two years.", "Ask us about feeding, crying, sleep, potty training and how you are feeling yourself."],
  [["any"], None], [(0, 5), (0, 4)])
K("school-nurse", "health/nursing", 8, "nhs",
  ["School nurses, {p}", "School-age health team – {p}"],
  ["Nurses for school-age children and their parents.", "Confidential health advice, by text or in a drop-in at school."],
  ["We help with health plans for allergies, asthma and diabetes in school, with weight, wetting and worries.", "We give vaccinations and measure children in Reception and Year 6."],
  [["any"], None, ["medical"]], [(5, 19), (4, 16), (11, 19)])
K("ld-health", "adult-life/adult-services", 5, "nhs",
  ["Learning disability nurses, {p}", "Yearly health checks at {v}"],
  ["Yearly health checks from age 14 for people with a learning disability.", "Nurses who make hospitals and surgeries easier to use."],
  ["Ask your surgery to put you on the learning disability register.", "The check looks at weight, blood pressure, medicines and feelings, and ends with a plan."],
  [["learning-disability"], ["learning-disability", "downs-syndrome"]], [(14, 25), (14, None)])

# ---- learning -----------------------------------------------------------------------------------
K("primary", "learning/primary-schools", 95, "school",
  ["{w} Primary School, {p}", "{sn} Catholic Primary, {p}", "{w} Infant and Nursery School", "{w} Juniors, {p}"],
  ["A primary school for girls and boys.", "A friendly village school with small classes.", "A two-form primary school with a nursery class."],
  ["Our SENCO meets parents each term to review the support plan.", "We run small groups for reading, talking and feelings.", "A quiet room is open at lunch for children who find the playground hard.", "We use visual timetables in every class and can call in the educational psychologist."],
  [["any"], None], [(4, 11), (3, 11), (4, 7), (7, 11)])
K("secondary", "learning/secondary-schools", 45, "school",
  ["{w} Academy, {p}", "{p} High School", "{sn} Catholic High School, {p}"],
  ["A secondary school with a sixth form.", "A mixed comprehensive school.", "An academy for students from eleven."],
  ["The learning support base is open before school and at break.", "We offer exam arrangements such as extra time, a reader or a separate room.", "Year 6 pupils with additional needs are invited to extra visits before they start.", "Homework club has staff who can help with reading."],
  [["any"], None], [(11, 16), (11, 18)])
K("special", "learning/special-schools", 26, "school",
  ["{w} School, {p}", "The {w} Centre, {p}", "{w} Lodge School"],
  ["A special school for children with severe and complex needs.", "A school with very small classes and therapists on site.", "A special school for pupils who cannot manage in a mainstream school."],
  ["Classes have seven or eight pupils, a teacher and three assistants.", "There is a sensory room, a hydrotherapy pool and a garden.", "Nurses and therapists work in the school every day.", "Places are decided by the council through the education, health and care plan."],
  [["learning-disability", "pmld"], ["autism"], ["autism", "learning-disability"], ["behaviour", "adhd"], ["physical", "medical"], ["wellbeing"]], [(4, 19), (3, 11), (11, 19), (11, 16), (5, 16)], ehc=[("plan-needed", 0.8)], free=[True])
K("unit", "learning/special-schools", 26, "school",
  ["The Harbour at {w} Primary, {p}", "{w} Academy enhanced provision", "The Nest, {w} School", "Resource base at {w} Primary, {p}"],
  ["A small base in a mainstream school with specially trained staff.", "Resourced provision where pupils spend part of the day in ordinary lessons.", "A unit for up to twelve pupils within our school."],
  ["Pupils are on the roll of the school and join their own class when they can.", "Staff have extra training and there is a calm room.", "The council decides on places and the plan must name the base."],
  [["autism"], ["speech-language"], ["hearing"], ["vision"], ["physical"], ["anxiety", "autism"]], [(4, 11), (11, 16), (5, 11)], ehc=[("plan-needed", 0.8)], free=[True])
K("pru", "learning/not-in-school", 8, "school",
  ["{w} Pupil Referral Unit", "The Bridge, {p}", "{w} alternative provision, {p}"],
  ["Teaching for pupils who have been excluded or are close to it.", "A short-stay school that helps pupils to return to the classroom."],
  ["Pupils come for twelve weeks in groups of six.", "We teach English, maths and science along with boxing, mechanics and cooking.", "Each pupil has a mentor and parents get a phone call every day."],
  [["behaviour"], ["behaviour", "adhd"], ["wellbeing"]], [(5, 11), (11, 16), (14, 16)])
K("nursery", "learning/early-years", 75, "nursery",
  ["Little Acorns, {p}", "{w} Day Nursery", "{p} Pre-school Playgroup", "Tiny {t}, {p}", "Busy Bees at {v}"],
  ["Day nursery for babies and young children.", "A pre-school run by parents in the village hall.", "Childcare and early learning, all year round."],
  ["Each child has a key person who gets to know the family.", "Our inclusion lead makes a plan with you if your child needs more help.", "We have a garden, a mud kitchen and a cosy corner.", "We offer funded hours for two, three and four year olds."],
  [["any"], None, ["speech-language", "any"]], [(0, 5), (2, 5), (2, 4), (0, 4)])
K("childminder", "learning/early-years", 30, "nursery",
  ["{s} Childminding, {p}", "Home from Home – {p}", "Mrs {s}, childminder"],
  ["Childminder in a family home with a garden.", "Care for small children and before and after school."],
  ["I look after no more than three under fives at once.", "I have cared for children with additional needs and have done first aid and Makaton courses.", "I can collect from the local schools."],
  [["any"], None, ["autism"]], [(0, 11), (0, 8), (1, 11)], location="home")
K("wraparound", "learning/early-years", 22, "nursery",
  ["{w} breakfast and after-school club", "Kids' Corner after school, {p}", "{t} Out of School Care, {p}"],
  ["Childcare before and after school.", "Somewhere safe to be until parents finish work."],
  ["We open from 7.30 in the morning and until six in the evening.", "Children have a snack, do homework and play.", "Extra staff can be arranged for a child who needs one-to-one help."],
  [["any"], None], [(4, 11), (4, 14)])
K("portage", "learning/early-years", 8, "council",
  ["Portage, {p}", "Home teaching for little ones – {p}"],
  ["Teaching through play at home for young children with a disability.", "A home visitor who shows families small steps in learning and play."],
  ["A trained visitor comes every week or fortnight with toys and ideas.", "Together we choose a small step, such as looking, reaching or saying a word.", "We help you to choose a nursery when the time comes."],
  [["learning-disability", "downs-syndrome"], ["any"], ["learning", "physical"]], [(0, 4), (0, 3), (0, 5)])
K("ey-inclusion", "learning/early-years", 7, "council",
  ["Early years inclusion team", "Area SENCOs, {p}", "Inclusion fund for nurseries"],
  ["Advice and money for nurseries that look after children with additional needs.", "Specialist teachers who visit nurseries and childminders."],
  ["Your nursery asks us to visit, with your agreement.", "We can pay for extra staff hours and help with the move to Reception."],
  [["any"], None], [(0, 5), (2, 5)])
K("ep", "learning/specialist-advice", 6, "council",
  ["Educational psychology service", "Wyverley psychologists, {p}"],
  ["Psychologists who advise schools on learning, behaviour and feelings.", "Assessment of how a child learns, and advice to school and parents."],
  ["We talk with staff and parents, watch the child in class and may do tests of memory and reasoning.", "Our report is part of every education, health and care needs assessment."],
  [["any"], ["learning", "wellbeing"]], [(0, 25), (2, 25)])
K("deaf-teachers", "learning/specialist-advice", 5, "council",
  ["Teachers of the deaf", "Sensory support: hearing, {p}"],
  ["Specialist teachers who visit deaf children at home, nursery and school.", "Advice on hearing aids, radio aids and signing in class."],
  ["We start as soon as a baby is found to be deaf.", "We check equipment, teach listening and tell teachers where a deaf pupil should sit."],
  [["hearing"]], [(0, 25), (0, 19)])
K("vi-teachers", "learning/specialist-advice", 5, "council",
  ["Vision support teachers", "Mobility and braille team, {p}"],
  ["Specialist teachers for blind and partially sighted pupils.", "Teaching of braille, touch typing and getting about safely."],
  ["We adapt books and worksheets into large print or braille.", "A habilitation officer teaches cane skills and road safety."],
  [["vision"]], [(0, 25), (0, 19)])
K("autism-outreach", "learning/specialist-advice", 8, "council",
  ["Autism outreach teachers, {p}", "Communication and interaction advisers"],
  ["Teachers who help schools to include autistic pupils.", "Advice and training on autism for school staff."],
  ["A teacher watches the pupil in class and suggests changes such as a work station or a visual timetable.", "We train whole schools and help with the move to secondary school."],
  [["autism"], ["communication"]], [(3, 19), (4, 16)])
K("dyslexia", "learning/specialist-advice", 9, "private",
  ["Reading Rescue, {p}", "Specific learning difficulties tutors – {p}", "{s} literacy tuition"],
  ["Tuition and assessment for children who find reading and spelling hard.", "Specialist teaching for dyslexia and dyscalculia."],
  ["Lessons use sounds, touch and colour, and go at the child's pace.", "A full assessment takes three hours and can be used to ask for exam arrangements."],
  [["dyslexia-dyspraxia"]], [(6, 18), (5, 16), (7, 25)])
K("home-tuition", "learning/not-in-school", 6, "council",
  ["Hospital and home education", "Tuition for pupils who are ill, {p}"],
  ["Lessons for pupils who are too ill to go to school.", "Teaching at home, in hospital or online when a child cannot attend."],
  ["After 15 days away because of illness the council must arrange teaching.", "We plan a slow return with the school."],
  [["medical"], ["medical", "anxiety"]], [(5, 16), (4, 16)])
K("ehe", "learning/not-in-school", 5, "council",
  ["Home educators' network, {p}", "Elective home education adviser"],
  ["For parents who teach their children at home by choice.", "Advice and meet-ups for families who home educate."],
  ["You can take your child out of a mainstream school by writing to the head teacher.", "If your child is at a special school you need the council's consent first."],
  [["any"], None], [(4, 16), (5, 16)])
K("attendance", "learning/not-in-school", 5, "council",
  ["Attendance and exclusions team", "Back on Track, {p}"],
  ["Help when a child does not go to school, or has been suspended or excluded.", "Advice on attendance, part-time timetables and exclusions."],
  ["Talk to us if your child is too worried to go to school or the school has sent them home.", "We explain your right to put your case to the governors."],
  [["any"], ["anxiety", "behaviour"]], [(5, 16), (4, 16)])
K("ehc", "learning/plans", 6, "council",
  ["EHC assessment team", "Plan coordinators, {p}", "Annual reviews office"],
  ["The council team that assesses needs and writes education, health and care plans.", "Officers who manage plans and yearly reviews."],
  ["You, the school or a young person over 16 can ask us for a needs assessment.", "We decide within six weeks whether to assess and have 20 weeks for the whole process.", "The plan is reviewed every year. Tell us if something has changed."],
  [["any"], None], [(0, 25)], local=0.3)
K("sendiass", "family/advice", 5, "charity",
  ["Wyverley SENDIASS", "Special needs information, advice and support, {p}"],
  ["Free, impartial and confidential advice on special educational needs.", "Advisers who help parents and young people with schools and plans."],
  ["We explain the law, read letters with you and can come to meetings.", "We are separate from the council's decision makers."],
  [["any"]], [(0, 25)], org=["wayfinders"], free=[True], local=0.3)
K("mediation", "family/advice", 4, "charity",
  ["Talking It Through mediation", "Appeals and disagreement resolution"],
  ["A neutral person helps when you and the council do not agree.", "Mediation before an appeal to the tribunal."],
  ["You need a mediation certificate before most appeals to the SEND tribunal.", "Meetings are held within 30 days and cost you nothing."],
  [["any"], None], [(0, 25)], free=[True], local=0.1)
K("transport", "travel", 6, "council",
  ["Home to school travel", "Passenger assistants and minibuses", "Post-16 travel help"],
  ["Free or assisted travel to school for pupils who cannot walk there.", "Taxis, minibuses and mileage for pupils with special needs."],
  ["A child may qualify because of distance, low income, a disability or an unsafe road.", "Apply by the end of May for September. We may offer a bus pass, mileage, a minibus or a taxi.", "Students over 16 must apply every year."],
  [["any"], ["physical", "learning-disability"], None], [(4, 16), (16, 25), (5, 19)], local=0.1)
K("travel-training", "travel", 7, "charity",
  ["Getting There, {p}", "Independent travel training – {p}"],
  ["A trainer teaches young people to use buses and walk safely alone.", "Learn to travel by yourself, one step at a time."],
  ["The trainer travels with you until you are sure of the way, then follows at a distance.", "We practise road safety, money, timetables and what to do if the bus does not come."],
  [["learning-disability", "autism"], ["any"]], [(11, 25), (14, 25), (16, 25)])
K("bus-pass", "travel", 5, "council",
  ["Blue Badge and disabled bus pass office", "Concessions desk, {p}"],
  ["Blue Badges for parking and free bus passes for disabled people.", "Apply for parking badges, bus passes and companion passes."],
  ["A child under three with bulky medical equipment may also get a badge.", "Send proof of benefits or a letter from a doctor."],
  [["physical", "vision"], ["any"], ["physical", "autism"]], [(0, 25), (2, None), (5, None)])

# ---- families -----------------------------------------------------------------------------------
K("forum", "family/groups", 4, "charity",
  ["Wyverley Parent Voices", "Parent carer forum – {p} branch"],
  ["Parents and carers who help to shape services.", "The voice of families when the council and the NHS plan services."],
  ["Join for free. You get a newsletter and can come to meetings or answer surveys.", "Expenses and childcare are paid for those who come to meetings with the council."],
  [["any"]], [(0, 25)], free=[True])
K("autism-parents", "family/groups", 16, "charity",
  ["Parents on the Spectrum, {p}", "Coffee and Chat – {p}", "Umbrella Wyverley evenings, {p}"],
  ["A support group for mums, dads and carers of autistic children.", "Parents of autistic children meet to share tips over coffee."],
  ["No diagnosis is needed, come as you are.", "We have speakers on school, sleep and benefits twice a term.", "Some of us have grown-up children and remember how it was."],
  [["autism"], ["autism", "sensory-processing"]], [(0, 18), (0, 25), None], days="mixed")
K("parents", "family/groups", 26, "charity",
  ["Carers' coffee morning, {p}", "Sunrise Families, {p}", "Time for You – {p}", "Dads' breakfast, {p}"],
  ["A friendly group for parents of children with additional needs.", "Meet other parents who understand.", "A break, a cup of tea and someone to talk to for parent carers."],
  ["Bring your little ones or come by yourself.", "There is no need to talk about anything if you would rather just listen.", "Once a month we have a visitor, for example a therapist or a benefits adviser."],
  [["any"], None, ["any", "learning-disability"]], [(0, 25), (0, 18), None], days="mixed")
K("downs", "family/groups", 7, "charity",
  ["Chromosome Club, {p}", "21 Together – {p}"],
  ["Families of children with Down's syndrome meet and play.", "Support from birth for children with Down's syndrome and their families."],
  ["New parents can ask for a home visit.", "We run a signing group, a music group and training for schools."],
  [["downs-syndrome"]], [(0, 18), (0, 25), (0, 5)])
K("adhd-parents", "family/groups", 7, "charity",
  ["Whirlwinds, {p}", "Busy Brains – {p}"],
  ["A group for families of children with ADHD.", "Parents of restless children share what works."],
  ["We talk about school, medicine, sleep and family life.", "No referral and no diagnosis needed."],
  [["adhd"], ["adhd", "behaviour"]], [(4, 18), (0, 18), None], days="mixed")
K("deaf-families", "family/groups", 6, "charity",
  ["Sign and Smile, {p}", "Deaf children's society, {p} group"],
  ["Families with deaf children meet, sign and have fun.", "Support and trips for deaf young people and their families."],
  ["Learn some British Sign Language together.", "Deaf adults come along as role models."],
  [["hearing"]], [(0, 18), (0, 11), (8, 18)], languages=["en", "bsl"])
K("sign-class", "family/courses", 6, "charity",
  ["Family signing course, {p}", "Makaton for beginners – {p}"],
  ["Learn to sign with your child.", "Short courses in British Sign Language and Makaton."],
  ["Eight evenings for parents, grandparents and school staff.", "Signing does not stop a child from learning to speak."],
  [["hearing"], ["speech-language", "downs-syndrome"]], [(0, 18), None])
K("parenting", "family/courses", 18, "charity",
  ["Parenting puzzle, {p}", "Calm Together – {p}", "Strengthening families course, {p}"],
  ["A course for parents on managing difficult behaviour.", "Ideas for parents when children hit, bite, shout or will not listen.", "Eight weeks for parents who want calmer days."],
  ["We look at what lies behind tantrums, aggression and meltdowns.", "You practise praise, clear rules and staying calm.", "A crèche is free for under fives."],
  [["behaviour"], ["behaviour", "adhd"], ["any"]], [(0, 11), (2, 12), (11, 18)])
K("early-help", "family/social-care", 10, "council",
  ["Early help family workers, {p}", "Family support – {p}"],
  ["A family worker who visits at home when things are getting hard.", "Practical help for families before problems grow."],
  ["One worker makes one plan with you and brings the right people together.", "We help with routines, behaviour, money, housing and getting to school."],
  [["any"], None], [(0, 18), (0, 19)])
K("family-hub", "learning/early-years", 22, "council",
  ["{p} Family Hub", "Stay and play at {v}", "Sensory stay and play, {p}"],
  ["A place for families with young children to play and to get advice.", "Drop-in play sessions for babies and toddlers with a grown-up."],
  ["There are toys, songs and a snack. Staff can answer questions about growing and talking.", "A health visitor is there on some days.", "The sensory session has lights, bubbles and only a few families at once."],
  [["any"], None], [(0, 5), (0, 4)], local=1, ehc=[("no-plan", 0.6)])
K("benefits", "family/money", 9, "charity",
  ["Money advice, {p}", "Rights Centre outreach – {p}", "Form-filling help, {p}"],
  ["Help to claim Disability Living Allowance, carer's allowance and other benefits.", "Advisers who check what your family can claim and help with forms."],
  ["We can fill in the DLA or PIP form with you and help with appeals.", "Bring letters about your income and your child's reports."],
  [["any"], None], [(0, 25), (0, 16), None])
K("grants", "family/money", 6, "charity",
  ["Small grants for families", "Kestrel wish fund"],
  ["Grants for washing machines, beds, holidays and sensory toys.", "Money for things that make life with a disabled child easier."],
  ["You can apply once a year. We do not give cash but pay the shop.", "A professional must confirm your child's condition."],
  [["any"], ["medical", "physical"], None], [(0, 18), (0, 24)], free=[True, None], local=0.1)
K("direct-payments", "family/social-care", 6, "council",
  ["Direct payments and personal budgets", "Payroll and PA finder, {p}"],
  ["Money from the council so that you can choose and pay for your own support.", "Advice on using a personal budget and employing a carer."],
  ["You can use it for a personal assistant, a club or a sitter.", "We help with contracts, insurance and wages."],
  [["any"], None], [(0, 25), (0, 18)], local=0.15)
K("dct", "family/social-care", 6, "council",
  ["Disabled children's team", "Social workers for disabled children, {p}"],
  ["Social workers for children with severe disabilities.", "Assessment of what care and breaks a disabled child and the family need."],
  ["A social worker visits, talks with everyone and writes an assessment.", "If your child has a permanent and substantial disability we may offer a package of care."],
  [["physical", "learning-disability"], ["any"], ["pmld", "medical"]], [(0, 18)], local=0.25)
K("carers", "family/social-care", 7, "charity",
  ["Carers' hub, {p}", "Parent carer assessments"],
  ["Support for people who look after someone who is ill or disabled.", "An assessment of your own needs as a carer."],
  ["Every parent carer can ask for an assessment of how caring affects them.", "We offer a carers' card, trips and emergency cover."],
  [["any"], None], [(0, 25), (18, None), None])
K("siblings", "family/siblings", 13, "charity",
  ["Sibs club, {p}", "Young carers – {p}", "My Time at {v}"],
  ["A break for children who help to look after a disabled brother or sister.", "Clubs and trips for young carers."],
  ["Children meet others in the same situation, cook, play and talk.", "A worker can speak to the school if homework is a problem."],
  [["any"], None], [(5, 18), (8, 18), (7, 16)])
K("bereavement", "wellbeing", 4, "charity",
  ["Hazel Tree bereavement, {p}", "Remembering Together"],
  ["Help for children when somebody has died.", "Grief support for families after the death of a child, parent or brother or sister."],
  ["Children make memory boxes and meet others who have lost someone.", "We use pictures and plain words for children with a learning disability."],
  [["any"], None], [(4, 18), (0, 18)])
K("advocacy", "family/advice", 6, "charity",
  ["Speak Up, {p}", "Independent advocates – {p}"],
  ["An advocate helps young people to say what they want.", "Someone on your side in meetings about your care or your plan."],
  ["Advocates do not tell you what to do. They make sure that you are heard.", "People who do not use words can have an advocate too."],
  [["any"], ["learning-disability"]], [(8, 25), (16, 25), (5, 25)])
K("libraries", "family/advice", 14, "council",
  ["{p} Library", "Story time at {p} Library"],
  ["Books, computers and quiet corners for all.", "A library with dyslexia-friendly books, audio books and sensory story sessions."],
  ["Children with a disability do not pay for lost or late items.", "There is free use of computers and a reading group."],
  [["any"], None], [None, (0, None), (0, 8)], org=["council-communities"], free=[True], local=1)
K("adaptations", "adult-life/home", 5, "council",
  ["Housing adaptations", "Disabled facilities grants, {p}"],
  ["Grants for ramps, stairlifts, wet rooms and wider doors.", "Changes to your home for a disabled child or adult."],
  ["An occupational therapist visits first and says what is needed.", "The grant for a child does not depend on your income."],
  [["physical"], ["physical", "pmld"]], [(0, None), (0, 25)], local=0.2)

# ---- breaks -------------------------------------------------------------------------------------
K("overnight", "breaks/overnight", 12, "breaks",
  ["{w} House, {p}", "Family link carers – {p}", "Sleepovers at The Wheelhouse, {p}"],
  ["Nights away for disabled children so that families can rest.", "A small house where children stay for one or more nights.", "Respite with a foster family or in our house."],
  ["Each child has a bedroom of their own, and staff are awake all night.", "Stays begin with tea visits until your child knows us.", "A social worker must agree to the stay."],
  [["pmld", "learning-disability"], ["autism", "learning-disability"], ["physical", "medical"]], [(5, 18), (0, 18), (8, 18)], break_kind="overnight", referral=["social-care"])
K("playscheme", "breaks/daytime", 34, "breaks",
  ["Summer scheme, {p}", "Holiday Fun at {v}", "{t} holiday club", "School's Out – {p}"],
  ["Activities in the school holidays for disabled children.", "A holiday club with trained staff and small groups.", "Day trips, games and messy play when schools are closed."],
  ["We run in the Easter and summer holidays and at half term.", "Each day has crafts, sports and a trip out.", "Staff can give medicine and help with personal care."],
  [["any"], ["autism", "learning-disability"], ["physical", "learning-disability"], None], [(5, 18), (5, 11), (8, 16), (11, 19)], break_kind="activity", days="weekdays")
K("saturday-break", "breaks/daytime", 22, "breaks",
  ["Saturday {t}, {p}", "Weekend Club at {v}", "Stepping Out Saturdays – {p}"],
  ["A weekend club that gives families a few hours off.", "Small-group fun with one-to-one care for disabled children."],
  ["Staff collect children at the door and there is one adult for every two children.", "There is cooking, music, a soft room and trips to the park."],
  [["learning-disability", "autism"], ["any"], ["physical", "learning-disability"]], [(5, 18), (8, 18), (5, 12)], break_kind="activity", days="weekend")
K("sitting", "breaks/at-home", 9, "breaks",
  ["Sitters for special children, {p}", "Befrienders – {p}"],
  ["Trained sitters who look after your child so that you can go out.", "A volunteer takes your child out or keeps them company."],
  ["The same sitter comes each time, usually for three hours.", "Sitters learn about your child's feeding, medicines and ways of communicating."],
  [["any"], ["learning-disability", "physical"]], [(0, 18), (3, 19), (8, 25)], break_kind="at-home", days="mixed")
K("homecare", "breaks/at-home", 9, "breaks",
  ["Brightside Care, {p}", "Personal care at home – {p}"],
  ["Carers who help disabled children to wash, dress, eat and go out.", "A care agency for children and young adults."],
  ["Carers come in the morning, after school or at bedtime.", "We can be paid for with a direct payment."],
  [["physical", "pmld"], ["any"], ["physical", "medical"]], [(0, 25), (5, 25), (0, 18)], break_kind="at-home")

# ---- growing up ---------------------------------------------------------------------------------
K("college", "adult-life/college", 14, "college",
  ["Foundation learning at Aldermere College, {p}", "Moorside Land College", "Life skills courses – {p} campus"],
  ["College courses for students with learning difficulties.", "Study programmes after sixteen with extra support."],
  ["Students learn English, maths, cooking, travel and work skills.", "We have learning support assistants, a quiet room and a transition tutor."],
  [["learning-disability", "autism"], ["any"], ["learning"]], [(16, 25), (16, 19), (16, 24)])
K("internship", "adult-life/work", 8, "charity",
  ["Supported internship at {v}", "First Rung interns, {p}"],
  ["A year of work with a job coach for young people with a plan.", "Learn a job in a real workplace with support."],
  ["Interns try three jobs in a hospital, hotel or council office.", "Most interns get a paid job at the end."],
  [["learning-disability", "autism"], ["learning-disability"]], [(16, 25), (17, 24), (16, 24)], ehc=[("plan-needed", 0.8)], free=[True, None], days="weekdays")
K("work", "adult-life/work", 9, "charity",
  ["Job coaches, {p}", "Ready to Work – {p}", "First Rung work club, {p}"],
  ["Help for disabled young people to find and keep a job.", "Work experience, CVs and interview practice."],
  ["A job coach learns what you like and talks with employers.", "We help you to ask for Access to Work money."],
  [["learning-disability", "autism"], ["any"]], [(16, 25), (14, 25), (18, None)])
K("supported-living", "adult-life/home", 9, "charity",
  ["Mossbank Homes, {p}", "Your Own Front Door – {p}", "Shared Lives, {p}"],
  ["Flats with support for young adults with a disability.", "Live in your own place with staff to help."],
  ["Staff help with shopping, cooking, bills and getting on with neighbours.", "Each tenant has a tenancy of their own."],
  [["learning-disability", "autism"], ["learning-disability", "physical"]], [(18, None), (16, 25), (18, 65)], org=["mossbank-homes", "wheelhouse"])
K("transition", "adult-life/adult-services", 7, "council",
  ["Preparing for adulthood team", "Moving On workers, {p}"],
  ["Workers who help disabled young people to move to adult services.", "Planning from 14 for adult life, care and health."],
  ["We meet you in Year 9 and stay until you are settled in adult care.", "A Care Act assessment looks at what you will need after 18."],
  [["any"], ["learning-disability", "physical"]], [(14, 25), (14, 18), (16, 25)], org=["council-adults"], local=0.25)
K("life-skills", "adult-life/home", 9, "charity",
  ["Independence club, {p}", "Flat Practice – {p}", "Life Kitchen, {p}"],
  ["Young people learn to cook, shop, budget and look after a home.", "Practise living more independently with others of your age."],
  ["We use a real flat to learn laundry, cleaning and using the cooker.", "Members plan and pay for a meal each week."],
  [["learning-disability", "autism"], ["any"]], [(14, 25), (16, 25)], days="mixed")
K("day-opps", "adult-life/adult-services", 10, "charity",
  ["The Wheelhouse days, {p}", "Good Days – {p}", "Pottery and plants project, {p}"],
  ["Day activities for adults with a learning disability.", "Arts, gardening and company in the week for adults."],
  ["People choose from pottery, gardening, music and a café project.", "Support is one to three, or one to one if your budget pays for it."],
  [["learning-disability"], ["learning-disability", "physical"], ["pmld"]], [(18, None), (18, 65), (19, None)], days="weekdays")
K("legal", "family/advice", 4, "charity",
  ["Deciding for others: legal advice", "Wills and trusts for disabled children"],
  ["Advice on mental capacity, deputyship, wills and trusts.", "What parents should know about the law when a child turns 18."],
  ["From 16 the Mental Capacity Act applies to your child's decisions.", "We explain deputies, appointees and trusts in plain words."],
  [["learning-disability"], ["any"], None], [(14, None), (16, None), None], local=0.1)


# ---- clubs --------------------------------------------------------------------------------------
def club(ident, category, weight, names, summaries, text, venue, ages=None, needs=None, profile="club"):
    K(ident, "things-to-do/" + category, weight, profile, names, summaries, text, needs=needs, ages=ages, venue=venue)


club("swimming", "sport", 40,
     ["{p} {t} swimming", "Splash at {v}", "Dolphins swim school, {p}", "Family float, {p}", "Quiet swim, {v}"],
     ["Swimming lessons in small groups.", "A calm time in the pool for families.", "Learn to swim with patient teachers."],
     ["A helper can be in the water with your child.", "The pool is warm and shallow at one end.", "There are hoists and family changing rooms at some of our pools.", "We turn off the music and limit the numbers."], "POOLS")
club("football", "sport", 30,
     ["{p} {t} football", "Inclusive FC, {p}", "Saturday kickers at {v}", "Powerchair football, {p}"],
     ["Football training and friendly matches.", "Football for boys and girls of all abilities."],
     ["Coaches explain things step by step and nobody is left out.", "We enter a league for disabled players.", "Shin pads and water are all you need."], "SPORTS")
club("trampolining", "sport", 16,
     ["Bounce at {v}", "Rebound sessions, {p}", "{t} trampoline club"],
     ["Trampolining with qualified coaches.", "Rebound therapy and bouncing for fun."],
     ["Coaches bounce with children who cannot stand.", "Jumping helps balance and calms many children."], "SPORTS")
club("gymnastics", "sport", 14,
     ["{p} Gym Club", "Tumblers, {p}", "{t} gymnastics at {v}"],
     ["Gymnastics for beginners and improvers.", "Climb, roll and balance on soft equipment."],
     ["Groups are small and set by ability, not age.", "The hall is booked only for us."], "SPORTS")
club("climbing", "sport", 9,
     ["Climb On, {p}", "{t} at the climbing wall, {v}"],
     ["Indoor climbing with instructors.", "Bouldering and ropes for everyone."],
     ["Adaptive harnesses are there for those who cannot use their legs.", "Reaching the bell at the top is a great moment."], "SPORTS", ages=[(7, 18), (8, 25), (6, 16)])
club("wheelchair-sport", "sport", 12,
     ["Wheels in Motion, {p}", "{p} {t} basketball", "Boccia at {v}", "Rugby on wheels, {p}"],
     ["Wheelchair basketball for players with and without a disability.", "Boccia and other seated sports.", "Team sports in sports chairs, which we lend."],
     ["We have twelve sports chairs in different sizes.", "Brothers, sisters and friends can play as well."], "SPORTS", ages=[(8, 25), (7, 18), (11, None)], needs=[["physical"], ["physical", "vision"], ["sensory-physical"]])
club("multisport", "sport", 30,
     ["{t} multi-sports, {p}", "Active Fun at {v}", "Sports sampler, {p}", "Try Everything, {p}"],
     ["A different sport each week.", "Games, ball skills and running about."],
     ["Children can try tennis, cricket, hockey and tag games.", "Anyone who needs a rest can use the quiet corner."], "SPORTS")
club("athletics", "sport", 10,
     ["{p} Harriers para group", "Run, Jump, Throw – {p}"],
     ["Running, jumping and throwing for all abilities.", "An athletics club with a frame running group."],
     ["Race running frames can be borrowed.", "We train on the track in summer and indoors in winter."], "SPORTS", ages=[(8, 18), (8, 25)])
club("martial-arts", "sport", 12,
     ["{p} Karate", "{t} judo at {v}", "Taekwondo for all, {p}"],
     ["Judo and karate classes.", "Martial arts to build confidence and self-control."],
     ["Clear routines suit children who like to know what comes next.", "Every child works for a belt at their own speed."], "HALLS", ages=[(5, 16), (6, 18), (8, None)])
club("dance", "arts", 22,
     ["{t} Dance, {p}", "Feet First at {v}", "Wheels and Heels, {p}", "Move to Music – {p}"],
     ["Dance for all bodies.", "Street, ballet and creative dance in a friendly group."],
     ["We dance standing, sitting or on the floor.", "There is a show in July for those who like to perform."], "HALLS")
club("drama", "arts", 20,
     ["{p} {t} Theatre", "Stage Whispers, {p}", "Curtain Up at {v}", "Cobbles youth theatre – {p}"],
     ["Acting, games and making plays.", "A drama group where shy people are welcome."],
     ["We make up our own plays and show them to families.", "Drama helps with confidence, turn taking and understanding others."], "HALLS", ages=[(8, 18), (6, 11), (11, 19), (14, 25)])
club("music", "arts", 20,
     ["Open Orchestra, {p}", "{t} Music, {p}", "Sing and Sign at {v}", "Drumming circle – {p}", "Cobbles choir, {p}"],
     ["Make music together with drums, bells and voices.", "Singing and instruments for all.", "A choir that sings and signs."],
     ["No experience is needed and all instruments are provided.", "Ear defenders are by the door."], "HALLS")
club("art", "arts", 22,
     ["Messy Hands, {p}", "Cobbles art room – {p}", "Paint and Clay at {v}", "Young makers, {p}"],
     ["Painting, clay and collage.", "Art sessions where it is fine to make a mess."],
     ["Materials and aprons are included.", "We take part in an exhibition at the library each spring."], "HALLS")
club("cinema", "arts", 10,
     ["Relaxed screenings, {p}", "Quiet Film Club, {p}"],
     ["Films with the lights low, the sound down and freedom to move.", "Cinema where nobody minds noise."],
     ["There are no adverts and you can bring your own food.", "Carers go free with a card."], "HALLS", ages=[(0, None), (3, None), None])
club("coding", "clubs", 12,
     ["Code Crew, {p}", "{t} Makers, {p}", "Byte Size at {v}"],
     ["Coding, robots and games design.", "A computer club for curious minds."],
     ["Laptops are provided. You can work alone or in pairs.", "Noise is low and nobody has to talk."], "OFFICES", ages=[(8, 16), (7, 14), (11, 18)])
club("gaming", "clubs", 14,
     ["Game On, {p}", "Dungeons and Dice – {p}", "Level Up at {v}"],
     ["Board games, card games and video games.", "Play Minecraft, Switch and table-top games with others."],
     ["Come for an hour or the whole evening.", "Many of our members find it easier to talk while they play."], "HALLS", ages=[(8, 18), (11, 18), (11, 25), (14, 25)], needs=[["autism", "anxiety"], ["autism"], ["any"], None])
club("lego", "clubs", 16,
     ["Brick by Brick, {p}", "Build Together at {v}", "{p} Brick Club"],
     ["Build with LEGO in small teams.", "A LEGO club that helps children to make friends."],
     ["One child is the builder, one the supplier and one the engineer, so everyone has to talk.", "There is a shelf for finished models and photographs."], "HALLS", ages=[(5, 11), (6, 14), (8, 16)], needs=[["autism"], ["autism", "speech-language"], ["any"], None])
club("youth-club", "clubs", 38,
     ["{p} Youth Club", "Friday Night at {v}", "The Den, {p}", "{t} youth group – {p}", "Chill Out Zone, {p}"],
     ["Somewhere to hang out with friends.", "A youth club for young people with and without a disability.", "Music, snacks, pool and trips."],
     ["Members decide what we do each term.", "Youth workers are there to listen if something is wrong.", "We have a quiet room when it gets loud."], "HALLS", ages=[(11, 18), (11, 25), (13, 19), (8, 13), (16, 25)])
club("scouts", "clubs", 18,
     ["1st {p} Scouts", "{p} Brownies", "2nd {p} Cubs", "{p} Rangers and Guides"],
     ["Camps, badges and adventures.", "Scouting for girls and boys.", "Friendship and fun for girls."],
     ["Badges can be changed to suit what a young person can do.", "We have been to camp with children who use wheelchairs and children with diabetes."], "HALLS", ages=[(6, 8), (8, 10), (10, 14), (7, 10), (14, 18)])
club("cooking", "clubs", 12,
     ["Young Chefs, {p}", "Bake and Make at {v}", "Spoon and Bowl – {p}"],
     ["Cook something simple and eat it together.", "Baking for beginners."],
     ["Recipes have pictures for each step.", "Tell us about allergies before you come."], "HALLS")
club("social-group", "clubs", 20,
     ["Friendship Group, {p}", "Meet Up Mondays – {p}", "{t} social, {p}"],
     ["Meet people and make friends.", "A social group for people who find it hard to make friends."],
     ["We go bowling, have pizza and chat.", "There is always somebody to welcome you at the door."], "HALLS", ages=[(11, 18), (16, 25), (14, 25), (8, 12)], needs=[["autism", "anxiety"], ["learning-disability"], ["autism"], ["any"], None])
club("bowling", "sport", 7,
     ["Strike!, {p}", "Tenpin Tuesday – {p}"],
     ["Tenpin bowling with ramps and bumpers.", "Bowling and a drink with friends."],
     ["Lanes are kept for us and the music is turned down."], "SPORTS")
club("gardening", "outdoors", 12,
     ["Growing Together, {p}", "Roots and Shoots – {p}", "The Potting Shed, {v}"],
     ["Grow vegetables and flowers.", "An allotment with raised beds for everyone."],
     ["Raised beds can be reached from a chair.", "We share what we pick."], "OUTDOOR")
club("riding", "outdoors", 13,
     ["Saddlebow riding, {p}", "{p} Riding for the Disabled", "Hoof and Heart, {v}"],
     ["Horse riding and carriage driving with trained helpers.", "Ride or groom a pony."],
     ["Two people walk beside each rider.", "A ramp and a hoist help riders to get on."], "OUTDOOR", ages=[(4, 25), (5, 18), (8, None)])
club("cycling", "outdoors", 12,
     ["Pedal Power, {p}", "All-ability bikes at {v}"],
     ["Try trikes, tandems and hand bikes.", "Cycling for all on safe tracks."],
     ["We have bikes for wheelchairs and side-by-side bikes.", "Helmets are provided."], "OUTDOOR")
club("sailing", "outdoors", 7,
     ["Sailability, {p}", "On the Water – {p}"],
     ["Sailing and canoeing with safety boats.", "Get afloat in boats that cannot tip over."],
     ["A hoist lifts you from chair to boat.", "Life jackets are included. You need not be able to swim."], "OUTDOOR", ages=[(8, None), (8, 25), (10, 25)])
club("forest", "outdoors", 16,
     ["Woodland {t}, {p}", "Mud and Sticks – {p}", "Forest school at {v}"],
     ["Fires, dens and mud in the woods.", "Outdoor play and learning in nature."],
     ["We go out in all weathers, so bring boots.", "Children toast marshmallows and use real tools with a grown-up."], "OUTDOOR", ages=[(3, 11), (0, 5), (5, 16), (8, 16)])
club("farm", "outdoors", 8,
     ["Care farm days, {v}", "Animal friends, {p}"],
     ["Feed goats, groom ponies and collect eggs.", "Time with animals in a calm place."],
     ["Looking after animals helps people who are anxious.", "There is a sheltered yard for rainy days."], "OUTDOOR")
club("soft-play", "play", 20,
     ["Tumble Tower, {p}", "Relaxed soft play – {p}", "Bounce and Slide at {v}"],
     ["Soft play without the crowds.", "A padded place to climb and slide."],
     ["At these sessions the music is off and numbers are halved.", "Older children may use the equipment as well."], "SPORTS", ages=[(0, 11), (0, 8), (2, 12), (0, 16)])
club("sensory-room", "play", 14,
     ["Sensory room hire, {v}", "Lights and Bubbles, {p}", "The Calm Space – {p}"],
     ["A sensory room that families can book.", "Bubble tubes, fibre lights and music in a soft white room."],
     ["You have the room to yourselves for 45 minutes.", "It suits babies and people with profound disabilities as well."], "OFFICES", ages=[(0, 25), (0, None), (0, 8)], needs=[["sensory-processing", "pmld"], ["autism", "sensory-processing"], ["any"], None])
club("yoga", "sport", 9,
     ["Stretch and Breathe, {p}", "{t} yoga – {p}"],
     ["Yoga and mindfulness for children.", "Gentle moves and breathing to feel calm."],
     ["Poses can be done in a chair.", "Children learn ways to settle before bed or before exams."], "HALLS")
