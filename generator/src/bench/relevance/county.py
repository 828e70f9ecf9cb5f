"""An invented county: its vocabularies, towns, venues and organisations. Nothing here is real."""

COUNTY = "Wyverley"

# slug, name, what families also say (patchy, as a council's own lists are), centre
AREAS = [
    ("aldermere", "Aldermere", ["the city", "Aldermere city centre"], 52.91, -1.40),
    ("carrowby", "Carrowby", [], 52.99, -1.52),
    ("penhallow-cross", "Penhallow Cross", ["Penhallow", "Little Penhallow"], 52.84, -1.61),
    ("stokeham", "Stokeham", ["Stokeham Green", "Upper Stokeham"], 52.78, -1.33),
    ("wexcombe", "Wexcombe", [], 52.86, -1.19),
    ("great-dunsley", "Great Dunsley", ["Dunsley", "Dunsley Parva"], 53.02, -1.27),
    ("ottermouth", "Ottermouth", ["Otter Quay"], 52.72, -1.08),
    ("linfold", "Linfold", [], 52.95, -1.11),
    ("harrowden-fen", "Harrowden Fen", ["Harrowden"], 53.08, -1.02),
    ("silverhithe", "Silverhithe", [], 52.69, -1.22),
    ("kingsmoor", "Kingsmoor", ["Kings Moor", "Moorend"], 52.81, -1.49),
    ("east-tarrow", "East Tarrow", ["Tarrow", "Tarrow Bridge"], 52.97, -1.64),
    ("nessing", "Nessing and the Dales", ["Nessing", "Upper Nessing", "Kettledale"], 53.11, -1.41),
    ("bexwick", "Bexwick", [], 52.88, -1.28),
]
# the town's word in names of services, where it differs from the area's name
TOWN = {"nessing": "Nessing"}
# village or estate within the area: stands in some addresses only
VILLAGES = {
    "aldermere": ["Saltergate", "Castle Ward"], "carrowby": ["Carrowby Heath"],
    "penhallow-cross": ["Little Penhallow"], "stokeham": ["Stokeham Green", "Upper Stokeham"],
    "wexcombe": ["Wexcombe St Mary"], "great-dunsley": ["Dunsley Parva"], "ottermouth": ["Otter Quay"],
    "linfold": ["Linfold Park"], "harrowden-fen": ["Fen End"], "silverhithe": ["The Hythe"],
    "kingsmoor": ["Moorend"], "east-tarrow": ["Tarrow Bridge"], "nessing": ["Upper Nessing", "Kettledale"],
    "bexwick": ["Bexwick Mills"],
}

# slug, name, also, children
NEEDS = [
    ("any", "Any need", ["all needs", "any disability"], []),
    ("communication", "Communication and interaction", [], [
        ("autism", "Autism", ["autistic", "ASC"]),
        ("speech-language", "Speech, language and communication", ["SLCN"]),
    ]),
    ("learning", "Thinking and learning", ["cognition and learning"], [
        ("learning-disability", "Learning disability", []),
        ("dyslexia-dyspraxia", "Dyslexia, dyspraxia and dyscalculia", ["specific learning difficulties"]),
        ("downs-syndrome", "Down's syndrome", ["Down syndrome"]),
        ("pmld", "Profound and multiple learning disability", ["PMLD"]),
    ]),
    ("wellbeing", "Feelings, behaviour and mental health", ["SEMH", "social, emotional and mental health"], [
        ("anxiety", "Anxiety and low mood", []),
        ("adhd", "ADHD", ["attention deficit hyperactivity disorder"]),
        ("behaviour", "Behaviour that others find hard", []),
    ]),
    ("sensory-physical", "Sensory and physical", [], [
        ("hearing", "Deaf or hard of hearing", ["hearing impairment"]),
        ("vision", "Blind or partially sighted", ["visual impairment", "VI"]),
        ("physical", "Physical disability", []),
        ("medical", "Long-term illness or medical need", []),
        ("sensory-processing", "Sensory differences", []),
    ]),
]

CATEGORIES = [
    ("health", "Health and therapies", ["NHS"], [
        ("therapies", "Therapies", []),
        ("talking-language", "Talking and understanding", ["speech therapy"]),
        ("nursing", "Nurses and clinics", []),
        ("diagnosis", "Assessment and diagnosis", []),
        ("equipment", "Equipment and wheelchairs", ["aids"]),
        ("senses", "Hearing and sight", []),
    ]),
    ("wellbeing", "Mental health and feelings", ["mental health", "CAMHS"], []),
    ("learning", "Schools and learning", ["education"], [
        ("early-years", "Nurseries and early years", ["pre-school"]),
        ("primary-schools", "Primary schools", []),
        ("secondary-schools", "Secondary schools", ["high school"]),
        ("special-schools", "Special schools and units", []),
        ("specialist-advice", "Specialist teachers and advice", []),
        ("not-in-school", "Learning outside school", []),
        ("plans", "EHC plans", ["EHCP", "education, health and care plan"]),
    ]),
    ("travel", "Getting about", [], []),
    ("family", "Support for families", [], [
        ("groups", "Groups for parents and carers", []),
        ("advice", "Information and advice", []),
        ("money", "Money", ["benefits"]),
        ("courses", "Courses for parents", []),
        ("social-care", "Social care", []),
        ("siblings", "Brothers, sisters and young carers", []),
    ]),
    ("breaks", "Short breaks", ["respite"], [
        ("overnight", "Overnight stays", []),
        ("daytime", "Daytime and holiday breaks", []),
        ("at-home", "Breaks at home", []),
    ]),
    ("things-to-do", "Things to do", ["activities", "leisure"], [
        ("sport", "Sport and moving", []),
        ("arts", "Arts, music and drama", []),
        ("clubs", "Clubs and groups", []),
        ("outdoors", "Outdoors", []),
        ("play", "Play", []),
    ]),
    ("adult-life", "Growing up", ["transition"], [
        ("college", "College and training", ["post-16"]),
        ("work", "Work", []),
        ("home", "A home of your own", []),
        ("adult-services", "Adult services", []),
    ]),
]

STAGES = [
    ("pre-school", "Before school (0 to 4)", ["under fives"], 0, 4),
    ("infant-junior", "Primary (4 to 11)", [], 4, 11),
    ("secondary", "Secondary (11 to 16)", ["teenagers"], 11, 16),
    ("sixteen-plus", "16 to 19", ["sixth form"], 16, 19),
    ("young-adult", "Young adults (19 to 25)", [], 19, 25),
]
LEVELS = [
    ("open", "Open to everyone", ["universal"]),
    ("extra", "Extra help", ["targeted"]),
    ("specialist", "Specialist", []),
]
EHC = [
    ("no-plan", "No EHC plan needed", []),
    ("plan-helps", "A plan may help", []),
    ("plan-needed", "EHC plan needed", ["EHCP only"]),
]
ROUTES = [
    ("self", "Contact them yourself", ["self-referral"]),
    ("setting", "School or nursery", ["SENCO"]),
    ("doctor", "GP or other doctor", []),
    ("health-worker", "Health visitor, nurse or therapist", []),
    ("social-care", "Social worker", []),
    ("council-team", "The council's SEND team", []),
]
ACCESS = [
    ("level-access", "Step-free entrance", ["wheelchair access", "ramp"]),
    ("accessible-toilet", "Accessible toilet", ["disabled toilet"]),
    ("changing-place", "Changing Places toilet", []),
    ("hearing-loop", "Hearing loop", []),
    ("blue-badge-bay", "Blue Badge parking", []),
    ("quiet-room", "Quiet room", []),
    ("hoist", "Hoist", []),
]
FUNDING = [("direct-payment", "Direct payment", []), ("childcare-offer", "Funded childcare hours", [])]
BREAK_KINDS = [("overnight", "Overnight", []), ("activity", "Activity", []), ("at-home", "At home", [])]
OUTCOMES = [("employment", "Work", []), ("community", "Being part of things", []), ("independence", "Independent living", []), ("health", "Good health", [])]
SETTINGS = [
    ("nursery", "Nursery", []), ("primary", "Primary school", []), ("secondary", "Secondary school", []),
    ("special", "Special school", []), ("unit", "Unit in a mainstream school", ["resource base"]),
    ("alternative", "Pupil referral unit", ["PRU"]), ("college", "College", []),
]
ORG_KINDS = [
    ("council", "Council"), ("nhs", "NHS"), ("school", "School or college"), ("charity", "Charity"),
    ("company", "Company"), ("club", "Club or community group"),
]

# slug, name, kind
ORGANISATIONS = [
    ("community-trust", "Wyverley Community Health NHS Trust", "nhs"),
    ("valley-trust", "Tarrow Valley Partnership NHS Trust", "nhs"),
    ("royal-infirmary", "Aldermere Royal Infirmary", "nhs"),
    ("council-education", "Wyverley County Council Inclusion Service", "council"),
    ("council-social-care", "Wyverley County Council Children and Families", "council"),
    ("council-adults", "Wyverley County Council Adult Care", "council"),
    ("council-communities", "Wyverley County Council Libraries and Communities", "council"),
    ("greenshank-leisure", "Greenshank Leisure", "company"),
    ("pulse-leisure", "Pulse Active", "company"),
    ("kestrel-trust", "Kestrel Trust", "charity"),
    ("open-gate", "Open Gate", "charity"),
    ("sunrise-families", "Sunrise Families", "charity"),
    ("stepping-out", "Stepping Out Wyverley", "charity"),
    ("lighthouse-project", "The Lighthouse Project", "charity"),
    ("hazel-tree", "Hazel Tree", "charity"),
    ("rainbow-bridge", "Rainbow Bridge", "charity"),
    ("saddlebow", "Saddlebow", "charity"),
    ("all-together", "All Together CIC", "company"),
    ("puffin-people", "Puffin People", "charity"),
    ("wheelhouse", "The Wheelhouse", "charity"),
    ("umbrella-aldermere", "Umbrella Wyverley", "charity"),
    ("cobbles-arts", "Cobbles Arts", "charity"),
    ("river-and-moor", "River and Moor", "company"),
    ("good-neighbours", "Good Neighbours Network", "charity"),
    ("citizens-rights", "Wyverley Rights Centre", "charity"),
    ("brightside-care", "Brightside Care", "company"),
    ("mossbank-homes", "Mossbank Homes", "company"),
    ("first-rung", "First Rung", "charity"),
    ("little-acorns", "Little Acorns Group", "company"),
    ("fernlea-academies", "Fernlea Learning Partnership", "school"),
    ("aldermere-college", "Aldermere College", "school"),
    ("moorside-college", "Moorside Land College", "school"),
    ("voices-forum", "Wyverley Parent Voices", "charity"),
    ("sign-and-smile", "Sign and Smile", "charity"),
    ("wayfinders", "Wayfinders", "charity"),
    ("harbour-therapy", "Harbour Therapies", "company"),
    ("scouting-district", "Wyverley District Scouts and Guides", "club"),
    ("community-sports", "Wyverley Community Sports Clubs", "club"),
    ("parents-together", "Parents Together Network", "club"),
]

HEALTH_VENUES = ["{p} Health Centre", "{p} Clinic", "the Meadow Centre, {p}", "{p} Community Hospital", "Willowbank Clinic, {p}"]
HALLS = ["{p} Village Hall", "St Anne's Church Hall, {p}", "{p} Community Centre", "the Reading Rooms, {p}", "{p} Methodist Hall", "Riverside Pavilion, {p}"]
SPORTS = ["{p} Leisure Centre", "{p} Sports Hall", "Greenfields Sports Ground, {p}", "{p} Academy sports centre"]
POOLS = ["{p} Pool", "{p} Leisure Centre", "Dolphin Baths, {p}"]
OFFICES = ["{p} Family Centre", "Market House, {p}", "{p} Town Hall", "Unit 4, Station Yard, {p}"]
OUTDOOR = ["Hollybush Farm, near {p}", "{p} Country Park", "Brook Meadow, {p}", "Longacre Woods, {p}"]
SURNAMES = ["Appleby", "Farrow", "Okafor", "Haines", "Patel", "Whitlock", "Marsden", "Kaur", "Lomax", "Trent", "Baxter", "Ellwood", "Nowak", "Sillitoe"]
SCHOOL_SAINTS = ["St Bede's", "St Hilda's", "Holy Trinity", "St Mark's", "Our Lady's"]
SCHOOL_WORDS = ["Meadowcroft", "Birchfield", "Hillside", "Queensway", "Larkrise", "Ashgrove", "Millbrook", "Eastfield", "Orchard Lane", "Thornfield", "Station Road", "Highcliffe", "Beaufort", "Newlands"]
TEAMS = ["Comets", "Otters", "Dragonflies", "Bluebirds", "Stars", "Hedgehogs", "Rockets", "Buzzards", "Kites", "Explorers", "Sparks", "Swifts", "Badgers", "Wrens"]
