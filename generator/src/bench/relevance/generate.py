#!/usr/bin/env python3
"""Writes a content folder of an invented county, and beside it the truth that queries are judged by.

    python3 generate.py FOLDER [--services 2000] [--seed 20260901]

FOLDER/content is the content, FOLDER/truth.json one object for each service, FOLDER/documents.json their words for other search engines.
 The same arguments give the same bytes.
"""
import argparse
import json
import os
import random
import re
import shutil

import county
from kinds import KINDS

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
DAY_NAMES = dict(mon="Monday", tue="Tuesday", wed="Wednesday", thu="Thursday", fri="Friday", sat="Saturday", sun="Sunday")

PROFILES = {
    "nhs": dict(orgs=["community-trust", "valley-trust", "royal-infirmary"], free=[True, True, True, None], days="weekdays",
                referral=["doctor", "health-worker", "setting", "self"], levels=["extra", "specialist", "specialist"],
                local=0.75, venue="HEALTH_VENUES", ehc=[("no-plan", 0.5), ("plan-helps", 0.05)]),
    "council": dict(orgs=["council-education", "council-social-care"], free=[True, True, None], days="weekdays",
                    referral=["self", "setting", "council-team", "social-care"], levels=["extra", "specialist", "open"],
                    local=0.55, venue="OFFICES", ehc=[("no-plan", 0.3), ("plan-helps", 0.25)]),
    "charity": dict(orgs=["open-gate", "sunrise-families", "lighthouse-project", "hazel-tree", "rainbow-bridge", "umbrella-aldermere",
                          "good-neighbours", "citizens-rights", "first-rung", "wayfinders", "sign-and-smile", "parents-together"],
                    free=[True, True, False, None], days="mixed", referral=["self", "self", "social-care", "setting"],
                    levels=["open", "open", "extra"], local=0.75, venue="OFFICES", ehc=[("no-plan", 0.45), ("plan-helps", 0.05)]),
    "private": dict(orgs=["harbour-therapy", "all-together"], free=[False, False, False, None], days="mixed", referral=["self"],
                    levels=["open", "extra"], local=0.85, venue="OFFICES", ehc=[("no-plan", 0.3)]),
    "school": dict(orgs=["fernlea-academies", None, None], free=[True, None, None], days="weekdays", referral=["self", "council-team"],
                   levels=["open", "extra"], local=1, venue=None, ehc=[("no-plan", 0.35), ("plan-helps", 0.1)]),
    "nursery": dict(orgs=["little-acorns", None, None], free=[False, False, None], days="weekdays", referral=["self"],
                    levels=["open"], local=1, venue="HALLS", ehc=[("no-plan", 0.3)]),
    "breaks": dict(orgs=["stepping-out", "wheelhouse", "brightside-care", "kestrel-trust", "council-social-care"],
                   free=[True, False, False, None], days="mixed", referral=["self", "social-care"], levels=["extra", "specialist"],
                   local=0.8, venue="HALLS", ehc=[("no-plan", 0.3), ("plan-helps", 0.15)]),
    "college": dict(orgs=["aldermere-college", "moorside-college"], free=[True, None], days="weekdays", referral=["self", "council-team"],
                    levels=["extra", "open"], local=0.85, venue=None, ehc=[("plan-needed", 0.3), ("plan-helps", 0.3)]),
    "club": dict(orgs=["greenshank-leisure", "pulse-leisure", "cobbles-arts", "puffin-people", "all-together", "saddlebow", "river-and-moor",
                       "community-sports", "umbrella-aldermere", "stepping-out", "scouting-district"],
                 free=[True, False, False, False, None], days="club", referral=["self"], levels=["open", "open", "open", "extra"],
                 local=0.94, venue="HALLS", ehc=[("no-plan", 0.45)]),
}
ORGS_OF_KIND = {
    "swimming": ["greenshank-leisure", "pulse-leisure", "community-sports"], "riding": ["saddlebow"], "scouts": ["scouting-district"],
    "drama": ["cobbles-arts", "puffin-people", "all-together"], "art": ["cobbles-arts", "umbrella-aldermere", "all-together"],
    "music": ["cobbles-arts", "rainbow-bridge"], "sailing": ["river-and-moor"], "cycling": ["river-and-moor", "greenshank-leisure"],
}
CLUB_NEEDS = [["any"], ["any"], None, None, ["autism"], ["learning-disability"], ["physical"], ["autism", "adhd"],
              ["learning-disability", "downs-syndrome"], ["hearing"], ["vision"], ["anxiety"], ["communication"],
              ["sensory-processing", "autism"], ["adhd", "behaviour"], ["physical", "learning-disability"]]
CLUB_AGES = [(5, 11), (8, 18), (11, 18), (5, 16), (0, 5), (14, 25), (16, 25), (4, 8), (0, 25), (5, 25), None]

NEED_SENTENCES = {
    "any": ["Everyone is welcome, whatever their needs.", "We support children with all kinds of needs."],
    "autism": ["This is for autistic children and young people.", "Most who come are on the autism spectrum.", "Staff know autism well."],
    "speech-language": ["Many who come find it hard to talk or to understand words.", "It suits children with speech, language and communication needs."],
    "communication": ["It is for those who find communicating with others hard."],
    "learning-disability": ["It is for people with a learning disability.", "Many of those who come have moderate or severe learning difficulties."],
    "dyslexia-dyspraxia": ["It is for children with dyslexia, dyspraxia or dyscalculia."],
    "downs-syndrome": ["Children with Down's syndrome are very welcome."],
    "pmld": ["We welcome children with profound and multiple learning disabilities."],
    "learning": ["It is for children who learn more slowly than others."],
    "wellbeing": ["It is for those who struggle with feelings or behaviour."],
    "anxiety": ["It is for young people who are anxious or low.", "Many who come worry a lot."],
    "adhd": ["It suits children with ADHD.", "Lively children with ADHD get on well here."],
    "behaviour": ["We are used to behaviour that others find challenging."],
    "sensory-physical": ["It is for people with a physical or sensory disability."],
    "hearing": ["It is for deaf and hard of hearing children.", "Some of the staff sign."],
    "vision": ["It is for blind and partially sighted children."],
    "physical": ["It is for children with a physical disability.", "Wheelchair users are very welcome."],
    "medical": ["It is for children with a long-term health condition."],
    "sensory-processing": ["It suits children who are easily overwhelmed by noise and light."],
}
# what is said in passing: true of the place, but not what the service is
PASSING = [
    "Several of our staff have had training in autism awareness.",
    "We keep in touch with the speech and language therapist if your child has one.",
    "An occupational therapist visited last year and advised us on the layout.",
    "If your child has an EHC plan, please bring a copy.",
    "Our sister group in {q} has places as well.",
    "There is a bus stop on the line from {q}.",
    "We can point you to the benefits advisers if money is tight.",
    "Families sometimes come to us after a swimming lesson or a session at the youth club.",
    "Brothers and sisters may come if there is room.",
    "We were shortlisted for the county's inclusion award.",
    "Some families use a direct payment or their Disability Living Allowance to pay for extras.",
    "The nearest train station is a ten-minute walk away.",
    "Please tell us about epilepsy, allergies and medicines before the first visit.",
    "A parent carer forum representative visits once a year.",
    "We also send a newsletter with news about sleep workshops, short breaks and holiday clubs.",
    "The SENCO of the local school knows us well.",
    "Transport is not provided, but we can help families to share lifts.",
    "Quiet music is played and the lights are soft.",
    "Our volunteers are checked and trained in safeguarding.",
    "We have worked in the county for more than ten years.",
    "Ask us if you need information in another language or in Easy Read.",
    "We use pictures and some Makaton signs.",
    "Your GP or health visitor may have told you about us.",
    "We are happy to talk to a carer's assessor or a social worker about your child.",
    "Our building was once a school and has a playground behind it.",
    "We also run courses in first aid and cooking for volunteers.",
    "Some of the young people go on to college or a job with our help.",
    "You can come and look round before you decide.",
    "We have a waiting list in the spring, so ask early.",
    "Anyone who feels anxious on the first day can bring a friend or a favourite toy.",
    "Children who use a wheelchair or a hearing aid have taken part for years.",
    "A trained counsellor supports our staff.",
    "Please park in the lane behind the building, not in front of the nursery.",
    "Fundraising by the football club in {q} paid for our equipment.",
]
FILLERS = [
    "Phone or send an email and we will call you back.", "We try to answer within three working days.",
    "Places are limited.", "We are closed on bank holidays.", "Tell us what your child likes and what upsets them.",
    "Our team has been together for many years.", "We ask families every year what they think and change what we can.",
    "We follow the council's safeguarding rules.", "The building is easy to find, next to the post office.",
    "You may stay or leave, as you like.", "Photos are only taken if you agree.", "New families are welcome at any time of the year.",
    "A member of staff will meet you at the door the first time.", "We send out the dates for each term by email.", "Please let us know if you cannot come.",
    "What you tell us is kept private unless we are worried about somebody's safety.", "There is a small kitchen where you can make a hot drink.",
    "We look forward to meeting you.", "You will find pictures of the rooms and of the staff on our website.", "Our staff are checked by the Disclosure and Barring Service.",
    "If we are full we will tell you how long you may have to wait and who else you can try.", "We welcome comments, good and bad, and answer every complaint within ten days.",
    "The first visit usually takes about an hour.", "Please bring any letters or reports that you think would be useful.", "We are supported by donations and by the people who give us their time.",
    "A leaflet about us can be posted to you.", "Large print is no trouble, just ask.", "It helps if you arrive a few minutes early.",
]
WHEN_SENTENCES = {"sat": "We meet on Saturdays.", "sun": "We are open on Sundays.", "weekdays": "We are open on weekdays.", "evening": "We meet after school."}


def quoted(value):
    return json.dumps(value, ensure_ascii=False)


def yaml_lines(value, indent=0):
    """A mapping or list as YAML, with every text in double quotes except what the format wants bare."""
    pad = "  " * indent
    lines = []
    for key, item in value.items():
        if isinstance(item, dict):
            lines.append(f"{pad}{key}:")
            lines += yaml_lines(item, indent + 1)
        elif isinstance(item, list) and item and isinstance(item[0], dict):
            lines.append(f"{pad}{key}:")
            for part in item:
                inner = yaml_lines(part, indent + 2)
                lines.append(f"{pad}  - {inner[0].strip()}")
                lines += inner[1:]
        elif isinstance(item, list):
            lines.append(f"{pad}{key}: [{', '.join(scalar(part) for part in item)}]")
        else:
            lines.append(f"{pad}{key}: {scalar(item)}")
    return lines


def scalar(item):
    if item is True:
        return "true"
    if item is False:
        return "false"
    if isinstance(item, (int, float)):
        return str(item)
    if re.fullmatch(r"[a-z][a-z0-9/-]*|\d{4}-\d\d-\d\d", item) and item not in ("yes", "no", "true", "false", "on", "off", "null", "y", "n"):
        return item
    return quoted(item)


def write(path, value):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    text = value if isinstance(value, str) else "\n".join(yaml_lines(value)) + "\n"
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(text)


def term(slug, name, also, order, extra=""):
    line = f"slug: {slug}\n  name: {quoted(name)}\n  order: {order}"
    if also:
        line += f"\n  also: [{', '.join(quoted(word) for word in also)}]"
    return "- " + line + extra + "\n"


def flat(terms):
    return "".join(term(slug, name, also, n + 1) for n, (slug, name, also) in enumerate(terms))


def nested(terms):
    out = []
    for n, (slug, name, also, children) in enumerate(terms):
        out.append(term(slug, name, also, n + 1))
        if children:
            out.append("  children:\n")
            for m, (child, child_name, child_also) in enumerate(children):
                out.append("".join("    " + line + "\n" for line in term(child, child_name, child_also, m + 1).splitlines()))
    return "".join(out)


def write_vocabulary(folder):
    put = lambda name, text: write(os.path.join(folder, "vocabulary", name + ".yaml"), text)
    put("categories", nested(county.CATEGORIES))
    put("needs", nested(county.NEEDS))
    put("areas", "".join(term(slug, name, also, n + 1) for n, (slug, name, also, _, _) in enumerate(county.AREAS))
        + term("county-wide", "All of " + county.COUNTY, [], 90))
    put("stages", flat([(s, n, a) for s, n, a, _, _ in county.STAGES]))
    put("support_levels", flat(county.LEVELS))
    put("ehc_plan", flat(county.EHC))
    put("referral_routes", flat(county.ROUTES))
    put("access_features", flat(county.ACCESS))
    put("funding", flat(county.FUNDING))
    put("short_break_kinds", flat(county.BREAK_KINDS))
    put("adulthood_outcomes", flat(county.OUTCOMES))
    put("setting_kinds", flat(county.SETTINGS))
    put("organisation_kinds", flat([(s, n, []) for s, n in county.ORG_KINDS]))


def write_site(folder):
    write(os.path.join(folder, "site.yaml"), {
        "title": "Wyverley Local Offer", "base_url": "https://offer.wyverley.example/", "demonstration": True,
        "authority": {"name": "Wyverley County Council", "short_name": county.COUNTY, "website": "https://www.wyverley.example/"},
        "contact": {"name": "Local Offer team", "phone": "01632 960500", "email": "offer@wyverley.example"}})
    for slug, name, kind in county.ORGANISATIONS:
        write(os.path.join(folder, "organisations", slug + ".yaml"), {"name": name, "kind": kind})


def slug_of(name):
    name = name.lower().replace("’", "").replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", name).strip("-")[:70].strip("-")


def flattened(terms, joint="/"):
    for slug, name, also, children in terms:
        yield slug, name, also
        for child, child_name, child_also in children:
            yield (slug + joint + child if joint else child), child_name, child_also


def said(terms, slugs):
    """The names and other words of some terms; a category brings those above it."""
    return [word for slug, name, also in terms if slug in slugs or any(s and s.startswith(slug + "/") for s in slugs) for word in [name, *also]]


class Writer:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.names = set()
        self.slugs = set()
        self.orders = {}

    def towns(self, kind):
        """The towns in an order of each kind's own, so that what is common is in most towns and what is rare in few."""
        if kind["id"] not in self.orders:
            self.orders[kind["id"]] = self.chance.sample(county.AREAS, len(county.AREAS))
        return self.orders[kind["id"]]

    def pick(self, options):
        return self.chance.choice(options)

    def often(self, share):
        return self.chance.random() < share

    def service(self, kind, number):
        pick, often = self.pick, self.often
        profile = PROFILES[kind["profile"]]
        local = often(kind.get("local", profile["local"]))
        area = self.towns(kind)[number % len(county.AREAS)]
        town = county.TOWN.get(area[0], area[1])
        venue_list = kind.get("venue", profile["venue"])
        venue = pick(getattr(county, venue_list)).format(p=town) if venue_list else None
        org = pick(kind.get("org") or ORGS_OF_KIND.get(kind["id"]) or profile["orgs"])
        club = kind["category"].startswith("things-to-do")

        # what is true, and published unless it is left out
        ages = pick(kind["ages"]) if kind["ages"] else pick(CLUB_AGES)
        needs = pick(kind["needs"]) if kind["needs"] else pick(CLUB_NEEDS if club else [["any"], None])
        patchy = often(1 / 3)
        drop = lambda share: patchy and often(share)
        if drop(0.35):
            ages = None
        if drop(0.3):
            needs = None
        free = pick(kind.get("free") or profile["free"])
        if drop(0.5):
            free = None
        days = self.days(kind.get("days", profile["days"]))
        if drop(0.5) or often(0.15):
            days = None
        referral = None if drop(0.5) or often(0.1) else sorted({pick(kind.get("referral") or profile["referral"]) for _ in range(2)})
        level = None if drop(0.5) else pick(profile["levels"])
        ehc = None
        for value, share in kind.get("ehc") or profile["ehc"]:
            if ehc is None and often(share):
                ehc = value
        if drop(0.5):
            ehc = None
        access = self.access(kind) if not drop(0.6) else {}
        online = not local and often(0.4)
        languages = kind.get("languages") or (["en", pick(["bsl", "pl", "ur", "pa", "ro"])] if often(0.1) else None)

        name = self.name(kind, town, venue, local)
        for day, word in DAY_NAMES.items():
            if word in name:
                days = [day]
        slug = slug_of(name)
        while slug in self.slugs:
            slug = slug + "-" + area[0]
        self.slugs.add(slug)
        entry = {"name": name, "summary": pick(kind["summaries"])}
        entry["organisation"] = org or slug
        entry["categories"] = [kind["category"]]
        entry["checked"] = {"on": f"2026-{self.chance.randint(6, 9):02d}-{self.chance.randint(1, 28):02d}"}
        if needs:
            entry["needs"] = needs
        if ages:
            entry["ages"] = {key: value for key, value in zip(("from", "to"), ages) if value is not None}
            if often(0.5):
                stages = [s[0] for s in county.STAGES if (ages[0] or 0) < s[4] and (ages[1] is None or ages[1] > s[3])]
                if stages:
                    entry["stages"] = stages
        if level:
            entry["support_level"] = level
        if ehc:
            entry["ehc_plan"] = ehc
        if level in ("extra", "specialist"):
            entry["eligibility"] = pick(["Children and young people who live in the county.", "Families who live in Wyverley and need more help than everyone gets.",
                                         "Those whose needs cannot be met by what is open to all.", "Anyone in the age range whose daily life is affected."])
            entry["decided_by"] = pick(["The team, at its weekly meeting.", "The manager.", "A panel of professionals."])
            referral = referral or ["self"]
        if referral:
            entry["referral"] = {"routes": referral, "how": pick(["Phone or email us.", "Fill in the form on our website.", "Ask for our form."])}
        if free is not None:
            entry["cost"] = {"free": free}
            if not free and often(0.7):
                entry["cost"]["options"] = [{"amount": self.chance.randint(2, 24), "per": pick(["session", "session", "week", "hour"])}]
        access_fields = {feature: "yes" if good else "no" for feature, good in access.items()}
        if local:
            village = pick(county.VILLAGES[area[0]])
            place = {"kind": "home" if kind.get("location") == "home" else "physical",
                     "address": [f"{self.chance.randint(1, 90)} {pick(['Mill', 'Church', 'Station', 'High', 'Park', 'Bridge'])} {pick(['Lane', 'Street', 'Road'])}"]
                     + ([village] if often(0.35) else []) + [town],
                     "postcode": f"ZZ{self.chance.randint(1, 19)} {self.chance.randint(1, 9)}{pick('ABDEFGH')}{pick('JLNPQRS')}", "area": area[0],
                     "latitude": round(area[3] + self.chance.uniform(-.02, .02), 4), "longitude": round(area[4] + self.chance.uniform(-.03, .03), 4)}
            if venue and often(0.6):
                place["name"] = venue[0].upper() + venue[1:]
            entry["locations"] = [place]
            areas = [area[0]]
            if often(0.06):
                other = pick(county.AREAS)[0]
                if other not in areas:
                    areas.append(other)
                    entry["areas"] = areas
        else:
            areas = ["county-wide"]
            entry["areas"] = areas
            entry["locations"] = [{"kind": "online" if online else pick(["phone", "outreach"])}]
        if access_fields:
            entry["locations"][0]["access"] = access_fields
        if days:
            opens, closes = pick([("09:00", "17:00"), ("10:00", "12:00"), ("16:00", "18:00"), ("18:00", "20:00")])
            entry["opening"] = [{"days": days, "opens": opens, "closes": closes}]
        entry["contacts"] = [{"phone": f"01632 960{self.chance.randint(100, 999)}", "email": f"hello@{slug[:30].strip('-')}.example"}]
        if languages:
            entry["languages"] = languages
        if kind.get("break_kind") and not drop(0.4):
            entry["short_break"] = {"kinds": [kind["break_kind"]]}
        description = self.description(kind, venue, local, needs, days, free)
        text = "\n".join(line for line in yaml_lines(entry)) + "\ndescription: |\n  " + description + "\n"
        own = None if org else {"name": name, "kind": "school" if kind["profile"] == "school" else "company"}
        # access answers are bare words of the format
        text = re.sub(r': "(yes|no)"$', r": \1", text, flags=re.M)
        truth = dict(slug=slug, kind=kind["id"], name=name, category=kind["category"], needs=needs, areas=areas,
                     ages=list(ages) if ages else None, free=free, days=days, referral=referral, level=level, ehc=ehc,
                     access=access, languages=languages, online=online, short_break=entry.get("short_break") is not None)
        return truth, text, own, self.document(entry, description, slug, name)

    def document(self, entry, description, slug, name):
        """The same fields as words, for other search engines: all that a page of the entry says, and the terms' other words."""
        organisation = next((org for key, org, _ in county.ORGANISATIONS if key == entry["organisation"]), name)
        ages, cost = entry.get("ages"), entry.get("cost")
        facts = [DAY_NAMES[day] for part in entry.get("opening", []) for day in part["days"]]
        if ages:
            facts.append(f"Ages {ages.get('from', 0)} to {ages['to']}" if "to" in ages else f"Ages {ages.get('from', 0)} and over")
        if cost:
            facts.append("Free" if cost["free"] else "There is a cost")
        facts += said(county.LEVELS, [entry.get("support_level")]) + said(county.EHC, [entry.get("ehc_plan")])
        facts += said(county.ROUTES, entry.get("referral", {}).get("routes", [])) + said([s[:3] for s in county.STAGES], entry.get("stages", []))
        for place in entry["locations"]:
            facts += said(county.ACCESS, [feature for feature, answer in place.get("access", {}).items() if answer == "yes"])
        facts += [{"bsl": "British Sign Language", "pl": "Polish", "ur": "Urdu", "pa": "Punjabi", "ro": "Romanian"}.get(code, "") for code in entry.get("languages", [])]
        areas = [place["area"] for place in entry["locations"] if "area" in place] + entry.get("areas", [])
        addresses = [line for place in entry["locations"] for line in place.get("address", [])]
        return dict(slug=slug, name=name, summary=entry["summary"], organisation=organisation,
                    categories=" · ".join(said(flattened(county.CATEGORIES), entry["categories"])),
                    needs=" · ".join(said(flattened(county.NEEDS, ""), entry.get("needs") or [])),
                    places=" · ".join(said([a[:3] for a in county.AREAS] + [("county-wide", "All of " + county.COUNTY, [])], areas) + addresses),
                    facts=" · ".join(facts), eligibility=entry.get("eligibility", ""), description=description)

    def name(self, kind, town, venue, local):
        """A name that nothing else has. One that serves the whole county names no town."""
        pick = self.pick
        words = dict(p=town, v=venue or town, s=pick(county.SURNAMES), t=pick(county.TEAMS), w=pick(county.SCHOOL_WORDS), sn=pick(county.SCHOOL_SAINTS))
        form = pick(kind["names"])
        if not local:
            form = re.sub(r"(,| –| at| at the climbing wall,) \{[pv]\}( \w+)?", "", form).replace("{p}", county.COUNTY).replace("{v}", "the " + county.COUNTY + " Centre")
        name = form.format(**words)
        name = name[0].upper() + name[1:]
        endings = ([town] if local and town not in name else []) + (county.TEAMS if kind["category"].startswith("things-to-do") else [])
        for ending in [""] + endings + ["north team", "south team", "east team", "west team", "central team"] + county.SURNAMES + county.SCHOOL_WORDS:
            full = f"{name}, {ending}" if ending else name
            if full not in self.names:
                self.names.add(full)
                return full
        raise AssertionError("no name left for " + kind["id"])

    def days(self, plan):
        pick = self.pick
        if plan == "weekdays":
            return list(WEEKDAYS) if self.often(0.6) else sorted({pick(WEEKDAYS) for _ in range(2)}, key=WEEKDAYS.index)
        if plan == "weekend":
            return pick([["sat"], ["sat"], ["sun"], ["sat", "sun"]])
        if plan == "club":
            return pick([["sat"], ["sat"], ["sun"], [pick(WEEKDAYS)], [pick(WEEKDAYS)], [pick(WEEKDAYS)], [pick(WEEKDAYS), "sat"]])
        return pick([[pick(WEEKDAYS)], list(WEEKDAYS), ["sat"], [pick(WEEKDAYS)]])

    def access(self, kind):
        answers = {}
        for feature, known, good in [("level-access", .6, .8), ("accessible-toilet", .5, .8), ("changing-place", .25, .3), ("hearing-loop", .3, .5),
                                     ("blue-badge-bay", .4, .8), ("quiet-room", .3, .7), ("hoist", .2, .4)]:
            if self.often(known):
                answers[feature] = self.often(good)
        if kind["id"] in ("wheelchair-sport", "wheelchair", "hydro"):
            answers["level-access"] = True
        return answers

    def description(self, kind, venue, local, needs, days, free):
        other = self.pick(county.AREAS)
        other = county.TOWN.get(other[0], other[1])
        said = list(kind["text"])
        self.chance.shuffle(said)
        sentences = said[: self.chance.randint(min(2, len(said)), len(said))]
        if needs and self.often(0.55):
            sentences.append(self.pick(NEED_SENTENCES[self.pick(needs)]))
        if days and self.often(0.35):
            sentences.append(WHEN_SENTENCES["sat"] if "sat" in days else WHEN_SENTENCES["sun"] if "sun" in days
                             else WHEN_SENTENCES["weekdays"] if len(days) > 3 else f"We meet on {DAY_NAMES[days[0]]}s.")
        if free and self.often(0.3):
            sentences.append(self.pick(["There is nothing to pay.", "It is free.", "You do not have to pay."]))
        if venue and local and self.often(0.3):
            sentences.append(f"We are at {venue}.")
        wanted = self.chance.randint(60, 180)
        rest = self.chance.sample(PASSING, 5) + self.chance.sample(FILLERS, 14)
        self.chance.shuffle(rest)
        while sum(len(s.split()) for s in sentences) < wanted and rest:
            sentences.insert(self.chance.randint(1, len(sentences)), rest.pop().format(q=other))
        return " ".join(sentences)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder")
    arguments.add_argument("--services", type=int, default=2000)
    arguments.add_argument("--seed", type=int, default=20260901)
    given = arguments.parse_args()
    content = os.path.join(given.folder, "content")
    shutil.rmtree(content, ignore_errors=True)
    write_vocabulary(content)
    write_site(content)
    kinds = list(KINDS.values())
    total = sum(kind["weight"] for kind in kinds)
    # every kind gets its share, at least one; what rounding leaves goes to the largest
    counts = [max(1, kind["weight"] * given.services // total) for kind in kinds]
    largest = sorted(range(len(kinds)), key=lambda n: -kinds[n]["weight"])
    for n in range(given.services - sum(counts)):
        counts[largest[n % len(kinds)]] += 1
    writer = Writer(given.seed)
    truths, documents = [], []
    for kind, count in zip(kinds, counts):
        for number in range(count):
            truth, text, own, document = writer.service(kind, number)
            write(os.path.join(content, "services", kind["category"].split("/")[0], truth["slug"] + ".yaml"), text)
            if own:
                write(os.path.join(content, "organisations", truth["slug"] + ".yaml"), own)
            truths.append(truth)
            documents.append(document)
    for name, found in (("truth.json", truths), ("documents.json", documents)):
        with open(os.path.join(given.folder, name), "w", encoding="utf-8", newline="\n") as out:
            out.write("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in found) + "\n]\n")
    print(f"{len(truths)} services of {len(kinds)} kinds in {content}")


if __name__ == "__main__":
    main()
