package org.localoffer.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small grammar of plain English: a sentence has slots in braces, and a slot is filled with one
 * of its phrases, which may have slots again. With a capital letter a slot begins with one.
 */
final class EnglishPhrases {

  private static final Map<String, List<String>> PHRASES = new HashMap<>();

  static {
    phrases(
        "sentence",
        "We {help} {who} {topic}.|{Who} can {do} with {staff}.|Each {session} lasts {long}, and"
            + " {detail}.|{Staff} will {contact} you before the first {session}.|You do not need"
            + " {paper} to come.|If {trouble}, {remedy}.|Many {who} tell us that {feeling}.|Bring"
            + " {thing}, {thing} and {thing}.|There is {feature} and {feature}.|We meet {time} at"
            + " {place}, near {landmark}.|Our {staffOne}, {person}, has worked in {place} for"
            + " {number} years.|{Who} from {place} and {place} are welcome too.|We ask you about"
            + " {ask}, {ask} and {ask}.|It helps if you tell us about {ask}.|{Staff} {manner}"
            + " {teach} {topic}.|Some {who} come {time}, and others only {when}.|Parents can"
            + " {parents} while {children} {do}.|We keep the groups small, with no more than"
            + " {number} {who}.|Last year {number} families from {place} took part, and {feeling}.|"
            + "We work with {partner} and {partner}, so {result}.|You can stop at any time, and"
            + " {result}.|{Children} choose what they {do}.|The room is {quality} and {quality},"
            + " with {feature}.|At the end you get {paper} with what we agreed.|The bus from"
            + " {place} stops {distance} from the door.|A worker called {person} looks after the"
            + " {thing} and the {thing}.|When {trouble}, {staff} {remedyVerb}.|For help {topic}, see"
            + " {partner} first.|We lend {thing} to {who} who {need}.|{Who} who {need} often"
            + " {liking}.|There is no {thing} yet, but {person} is raising money for one.|In the"
            + " school holidays we {holiday}.|Nobody has to {do} if they would rather {do}.|"
            + "{Staff} know how to {support} {who} who {need}.");
    phrases("help", "help|support|teach|advise|work with|listen to|visit|encourage|guide");
    phrases(
        "who",
        "children|young people|toddlers|teenagers|families|parents|carers|brothers and"
            + " sisters|autistic children|deaf children|wheelchair users|young adults|pupils|"
            + "school leavers|grandparents|foster carers|babies and their parents|new members");
    phrases("children", "the children|the young people|your son or daughter|your child|the others");
    phrases(
        "topic",
        "with talking and listening|with reading and spelling|to make friends|to sleep through"
            + " the night|to use the bus alone|with eating new foods|to cope with change|with sums"
            + " and money|to get dressed|to hold a pencil|to ride a bicycle|to swim without"
            + " armbands|to use a tablet that speaks|with worries and panic|to calm down after"
            + " school|to find a job|to cook a simple meal|with epilepsy and medicines|to use the"
            + " toilet|with hearing aids and implants|to read Braille|to walk further with a"
            + " frame|to manage anger|to look after a flat|with homework|to choose a college|with"
            + " a new wheelchair|to sign and to lip-read|with feeding tubes and hoists|to paint,"
            + " sew and weave|to grow vegetables|to care for ponies, goats and hens|to act, sing"
            + " and drum|to kick, throw and catch|to climb and to balance|with letters from the"
            + " council|with an appeal|to fill in long forms|to save for a holiday|with stammering|"
            + "with diabetes at school|with the move to adult health services");
    phrases(
        "do",
        "play|paint|swim|bake|dance|sing|climb|rest|read|build dens|plant seeds|play chess|watch a"
            + " film|make music|try archery|ride a trike|practise signing|cook lunch|sew a bag|"
            + "code a game|feed the animals|bounce on the trampoline|sit in the quiet room|go"
            + " bowling|row a boat|sort recycling|mend bicycles|make pottery|write a diary|learn"
            + " first aid|take photographs|fly kites|juggle|knit|play the drums|go orienteering|"
            + "join the choir|print T-shirts|carve soap|dig for fossils");
    phrases(
        "staff",
        "our staff|trained volunteers|two youth workers|our speech therapists|occupational"
            + " therapists|the family workers|specialist teachers|the play workers|our nurses|"
            + "psychologists|the coaches|learning mentors|the outreach workers|people who have"
            + " been through it themselves");
    phrases(
        "staffOne",
        "manager|team leader|nurse|therapist|head coach|music teacher|cook|volunteer organiser|"
            + "family worker|physiotherapist|dance teacher|gardener|driver|receptionist");
    phrases("session", "session|visit|lesson|meeting|class|group|appointment|workshop|trip|course");
    phrases(
        "long",
        "an hour|forty minutes|about two hours|all morning|a whole day|ninety minutes|half an"
            + " hour|from breakfast to tea|one term|six weeks");
    phrases(
        "detail",
        "there is a break with juice and fruit|you may stay or go|siblings can join in|a worker"
            + " keeps notes for you|the lights can be turned down|we send photographs home|nobody"
            + " has to talk|everyone gets a turn|there is time to ask questions|we finish with a"
            + " song|you can bring a friend|we use pictures to show what comes next");
    phrases("contact", "phone|write to|visit|text|meet|email");
    phrases(
        "paper",
        "a diagnosis|a letter from your doctor|an education, health and care plan|a referral|a"
            + " form|proof of benefits|a booking|a short report|a one-page profile|a certificate");
    phrases(
        "trouble",
        "your child finds the first day hard|the waiting list is long|you cannot get here|the"
            + " noise is too much|something worries you|you are late|a {session} is cancelled|you"
            + " move to {place}|money is tight|{children} fall ill|the lift is broken|you disagree"
            + " with us|your taxi does not come");
    phrases(
        "remedy",
        "we find another way|tell {person} and we will sort it out|phone us the same day|we can"
            + " meet at your home|there is a fund that may help|you can try again next term|we ask"
            + " {partner} to help|there is a quiet room to go to|we put you in touch with"
            + " {partner}|we can do it by video");
    phrases(
        "remedyVerb",
        "step in|stay close|make a new plan|call you|slow down|try something"
            + " else|bring ear defenders|ask what would help");
    phrases(
        "feeling",
        "it was the first place where they felt at ease|they sleep better|mornings are calmer|"
            + "they have made friends|they wish they had come sooner|the forms are shorter now|"
            + "their child talks about it all week|they feel less alone|nearly all would come"
            + " again|reading is less of a battle|they know whom to ask|the wait was worth it");
    phrases(
        "thing",
        "a drink|a packed lunch|swimming things|ear defenders|a change of clothes|a favourite"
            + " toy|a coat|wellington boots|medicine in its box|a hat|nappies|a communication"
            + " book|a spare battery|a towel|sun cream|a helmet|headphones|a blanket|pencils|a"
            + " notebook|picture cards|a standing frame|a tricycle|a hoist|a tent|a guitar|a"
            + " weighted cushion|bubbles|a switch toy|a magnifier");
    phrases(
        "feature",
        "a ramp|a changing bench|a garden|a soft play corner|a kitchen|a hearing loop|a car park|a"
            + " lift|a sensory room|a low desk|a place to store scooters|a quiet corner|a fish"
            + " tank|a wide path|a covered yard|a trampoline in the ground|a music room|a small"
            + " library|a sink at two heights|blackout blinds|a swing for wheelchairs|a fence all"
            + " around");
    phrases(
        "time",
        "every Monday|on Tuesday evenings|on Wednesdays after school|each Thursday|on Friday"
            + " nights|on Saturday mornings|once a month|every other week|in term time|most"
            + " afternoons|twice a week|at weekends");
    phrases(
        "when",
        "in the summer|for trips|once a term|at Easter|when they feel like it|on their"
            + " birthday|before exams");
    phrases(
        "landmark",
        "the library|the railway station|the market|the leisure centre|the church|the old mill|"
            + "the canal|the fire station|the playing field|the health centre|the supermarket|the"
            + " war memorial|{place} School|{place} Park|the {place} roundabout");
    phrases(
        "number",
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|"
            + "twenty|thirty|forty|sixty");
    phrases(
        "ask",
        "food|allergies|medicines|sleep|loud noises|water|dogs|favourite games|how your child says"
            + " yes and no|what upsets them|what makes them laugh|school|pain|the toilet|roads|"
            + "touch|lights|smells|what they are proud of|who else helps");
    phrases(
        "manner",
        "gently|slowly|step by step|in small groups|one to one|through play|with"
            + " pictures|by doing it together|patiently|outdoors");
    phrases("teach", "help {who}|show {who}|train {who}|teach {who}|coach {who}");
    phrases(
        "parents",
        "have a coffee|join in|go shopping|meet other parents|ask for advice|rest|"
            + "learn to sign|talk with a nurse");
    phrases(
        "partner",
        "your school|the SENCO|your doctor|the council|{place} Hospital|{place} College|a charity"
            + " in {place}|the health visitor|the social worker|the library|{place} Football Club|"
            + "the parent carer forum|a housing association|the job centre");
    phrases(
        "result",
        "you tell your story once|there is less to fill in|nothing is lost|your place is kept|we"
            + " can act quickly|the help fits together|you hear from one person only|everyone"
            + " knows the plan|it costs less");
    phrases(
        "quality",
        "warm|bright|calm|clean|large|friendly|newly painted|easy to find|all on one floor|well"
            + " lit|quiet|simple|colourful|close to the bus stop|wide enough for buggies");
    phrases(
        "distance",
        "two minutes|a hundred metres|right opposite|five minutes on foot|one"
            + " street away|around the corner");
    phrases(
        "need",
        "do not speak|use signs|tire easily|need to move|like routine|have seizures|see very"
            + " little|hear with one ear|cannot wait|are scared of crowds|have just moved here|"
            + "use a wheelchair|eat only a few foods|learn slowly|are very shy|need two helpers");
    phrases(
        "liking",
        "enjoy the garden|love the water|stay for years|come back as helpers|prefer"
            + " the early {session}|start with a short visit|ask for the sensory room|bring a friend");
    phrases(
        "holiday",
        "go to the sea|run day trips|open all day|camp near {place}|have a family"
            + " picnic|rest|visit a farm at {place}|put on a show");
    phrases("support", "support|calm|understand|move|feed|guide|include|protect|comfort");
    phrases(
        "heading",
        "What we do|Who it is for|How we work|What to expect|Before you come|On the day|How to"
            + " join|What families say|What it costs|Getting here|While you wait|What happens"
            + " next|Our team|In the holidays|If you are not happy|Questions that people ask");
    phrases(
        "item",
        "help {topic}|time to {do}|{feature}|{feature} and {feature}|{thing} to borrow|visits to"
            + " {landmark}|a talk with {staff}|a trip to {place}|snacks and drinks|advice for"
            + " {who}");
    phrases(
        "summary",
        "{Help} {who} {topic}, in {place} and nearby.|A place for {who} to {do} and {do}.|{Staff}"
            + " {help} {who} {topic}.|{Who} {do} together {time}.|A {session} for {who} who"
            + " {need}.|Practical help {topic} for {who} who {need}.");
    phrases(
        "eligibility",
        "{Who} who {need} and live in the county.|{Who} who need more help {topic} than school can"
            + " give.|You can have this if your child finds it hard {hard}.|{Who} aged as shown,"
            + " with a plan or with a letter from {partner}.");
    phrases("hard", "to sleep|to learn|to move|to talk|to be with others|to go to school");
    phrases(
        "how",
        "Phone or email us, and we will call you back in {number} working days.|Ask {partner} to"
            + " fill in the form with you.|Fill in the form. {Staff} will {contact} you.|Come to an"
            + " open {session} at {place} first.");
    phrases(
        "decides",
        "The panel, which meets once a month|The team manager|A panel of parents, teachers and"
            + " health staff|The head of service|The therapists at {place} clinic");
    phrases(
        "wait",
        "About {number} weeks|{number} months at most|No wait at present|Up to {number}"
            + " weeks in the autumn");
    phrases(
        "role",
        "Manager|Club leader|Office|Duty worker|Team secretary|Family worker|Admissions|Bookings|"
            + "Head of centre|SENCO");
    phrases(
        "what",
        "Saturday Club|Swimming Club|Playgroup|Nursery|Pre-school|Special School|Primary School|"
            + "Academy|College|Speech Therapy|Therapy Team|Clinic|Youth Club|Holiday Playscheme|"
            + "Respite House|Home Support|Family Centre|Parents’ Group|Advice Service|Drama Group|"
            + "Football Club|Riding School|Music Project|Farm|Library Story Time|Job Coaching|"
            + "Supported Living|Sibling Group|Travel Training|Sensory Room|Toy Library|Dance Class|"
            + "Art Studio|Counselling Service|Nursing Team|Sleep Clinic|Cycling Project|Gardening"
            + " Group|Cooking Class|Outreach Service");
    phrases(
        "organisation",
        "Trust|Foundation|Partnership|Community Association|NHS Trust|Academy Trust|Families"
            + " Together|Care Company|Learning Trust|Project|Society|Inclusion Network");
  }

  private EnglishPhrases() {}

  private static void phrases(String slot, String phrases) {
    PHRASES.put(slot, List.of(phrases.split("\\|")));
  }

  /** The phrases of a slot, or null if there is none of this name. */
  static List<String> of(String slot) {
    return PHRASES.get(slot);
  }
}
