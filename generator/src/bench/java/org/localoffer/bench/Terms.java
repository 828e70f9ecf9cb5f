package org.localoffer.bench;

import java.util.List;
import java.util.Locale;

/** The vocabularies of the invented county, by the slugs of their terms. */
final class Terms {

  /** The terms of a vocabulary: {@code slug = name = other words}; two spaces go a level down. */
  static final String CATEGORIES =
      """
      early-years = Babies and young children = under fives, preschool
        childcare = Nurseries and childminders = nursery, daycare
        portage = Learning at home before school = early learning
        family-hubs = Family hubs and play sessions = toddler group, stay and play
      education = Schools and learning = school, SEN
        mainstream-schools = Mainstream schools = ordinary school
        special-schools = Special schools = SLD school
        resourced-provisions = Special units in schools = base, unit
        specialist-teachers = Specialist teachers = advisory teacher
        colleges = Colleges and courses after 16 = further education
      health = Health = NHS, clinic
        speech-and-language = Speech and language therapy = SALT, talking
        occupational-therapy = Occupational therapy = OT, sensory
        physiotherapy = Physiotherapy = physio, walking
        mental-health = Mental health = CAMHS, worries
        community-nursing = Nurses in the community = continence, school nurse
      social-care = Social care = social worker
        assessments = Asking for help = assessment
        home-support = Help at home = carer
      short-breaks = Short breaks = respite
        clubs = Clubs = Saturday club, after school
        holiday-playschemes = Holiday playschemes = summer club
        overnight = Nights away = sleepover
      travel = Travel = transport
        school-travel = Travel to school = bus, taxi
        travel-training = Learning to travel alone = independent travel
      money = Money = benefits
        grants = Grants = funding
        benefits-advice = Advice about benefits = DLA, PIP
      adulthood = Moving to adulthood = transition
        work = Training and work = job, internship
        homes = Homes and support = supported living
        friendship = Friends and relationships = social group
      advice = Advice and support = help
        independent-advice = Independent advice = SENDIASS
        parent-groups = Parent groups = coffee morning, peer support
        siblings = Brothers and sisters = sibs, young carers
      things-to-do = Things to do = leisure
        sport = Sport and swimming = football, pool
        arts = Arts and music = drama, cinema
        libraries = Libraries and stories = books
        outdoors = Parks and the outdoors = farm, garden
      """;

  static final String NEEDS =
      """
      any = Any need = all needs
      communication-and-interaction = Communication and interaction = social skills
      autism = Autism = ASD, ASC, autistic
      speech-and-language-needs = Speech, language and communication = DLD, stammer
      cognition-and-learning = Cognition and learning = slow learner
      dyslexia = Dyslexia and dyscalculia = SpLD, reading
      moderate-learning = Moderate learning difficulty = MLD
      severe-learning = Severe learning difficulty = SLD, Down syndrome
      mental-health-needs = Social, emotional and mental health = SEMH, behaviour
      adhd = ADHD = ADD, hyperactive
      anxiety = Anxiety and low mood = worries, panic
      sensory-and-physical = Sensory and physical = disability
      hearing = Deaf or hearing loss = HI, glue ear
      sight = Sight loss = VI, blind
      physical-disability = Physical disability = wheelchair, cerebral palsy
      medical = Long-term health condition = epilepsy, diabetes
      """;

  static final String STAGES =
      """
      early-years = Birth to 5 = baby, toddler
      primary = Primary school = 5 to 11
      secondary = Secondary school = 11 to 16
      post-16 = Sixth form or college = 16 to 19
      young-adult = Young adult = 19 to 25
      """;

  static final String SUPPORT_LEVELS =
      """
      universal = For everyone = open access
      targeted = Some extra help = early help
      specialist = Specialist help = complex
      """;

  static final String ACCESS_FEATURES =
      """
      step-free = Step-free way in = ramp
      lift = Lift = elevator
      accessible-toilet = Accessible toilet = disabled toilet
      changing-places = Changing Places toilet = hoist, bench
      hearing-loop = Hearing loop = induction loop
      blue-badge-parking = Blue Badge parking = disabled parking
      quiet-space = Quiet space = calm room
      sensory-room = Sensory room = lights
      makaton = Makaton used = signing
      bus-stop-nearby = Bus stop close by = public transport
      """;

  static final String REFERRAL_ROUTES =
      """
      self = You can ask yourself = no referral
      school = School or college = SENCO
      gp = Your doctor = surgery
      health-visitor = Health visitor = school nurse
      social-worker = Social worker = family worker
      panel = A panel decides = panel
      """;

  static final String FUNDING =
      """
      direct-payment = Direct payment = DP
      personal-budget = Personal budget = PB
      short-break-grant = Short break grant = yearly sum
      funded-hours = Funded childcare hours = free hours
      """;

  static final String SHORT_BREAK_KINDS =
      """
      day = Daytime care = day care
      overnight = Overnight stay = respite
      activity = Activity or club = group
      at-home = Help at your home = sitting
      """;

  static final String ADULTHOOD_OUTCOMES =
      """
      employment = Learning and work = job
      independent-living = Independent living = own home
      community = Friends and community = social life
      health = Good health = wellbeing
      """;

  static final String SETTING_KINDS =
      """
      nursery = Nursery = pre-school
      mainstream-school = Mainstream school = academy
      special-school = Special school = special academy
      further-education-college = College = sixth form college
      """;

  static final String EHC_PLAN =
      """
      not-needed = No EHC plan needed = without a plan
      helps = An EHC plan can help = with or without
      required = For people with an EHC plan = EHCP
      """;

  static final String ORGANISATION_KINDS =
      """
      council = Council = local authority
      nhs = NHS = health trust
      school = School or college = academy
      charity = Charity = voluntary sector
      company = Company = private
      parent-group = Parent group = forum
      """;

  private Terms() {}

  /** The slugs of the terms, in order; of a lower level with the slug above: {@code a/b}. */
  static List<String> paths(String terms) {
    String[] above = {""};
    return terms
        .lines()
        .map(
            line -> {
              String slug = line.strip().split(" = ")[0];
              boolean top = !line.startsWith(" ");
              above[0] = top ? slug : above[0];
              return top ? slug : above[0] + "/" + slug;
            })
        .toList();
  }

  /** The lower ones of {@link #paths}; those that services are entered under. */
  static List<String> leaves(String terms) {
    return paths(terms).stream().filter(path -> path.contains("/")).toList();
  }

  /** The vocabulary's file. */
  static String yaml(String terms) {
    StringBuilder yaml = new StringBuilder();
    boolean[] below = {false};
    terms
        .lines()
        .forEach(
            line -> {
              boolean child = line.startsWith(" ");
              if (child && !below[0]) {
                yaml.append("  children:\n");
              }
              below[0] = child;
              entry(yaml, child ? "    " : "", line.strip().split(" = "));
            });
    return yaml.toString();
  }

  private static void entry(StringBuilder yaml, String indent, String[] parts) {
    yaml.append(indent).append("- slug: ").append(parts[0]).append('\n');
    yaml.append(indent).append("  name: ").append(Yaml.scalar(parts[1])).append('\n');
    yaml.append(indent).append("  description: ");
    yaml.append(Yaml.scalar("Everything about " + parts[1].toLowerCase(Locale.ROOT) + "."))
        .append('\n');
    yaml.append(indent).append("  also: [").append(parts[2]).append("]\n");
  }
}
