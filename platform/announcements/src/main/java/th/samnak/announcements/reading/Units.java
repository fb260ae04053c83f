package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Passage;
import th.samnak.announcements.api.ProposedUnit;

/** Finds the units: of lists, of sentences that list them, and single ones that an article lays down. */
final class Units {

    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?:ประกอบด้วย|แบ่ง(?:ส่วนราชการ|หน่วยงาน|งานภายใน|งาน)?[^\\n]{0,160}?(?:เป็น|ดังนี้|ดังต่อไปนี้)|มี(?:หน่วยงาน|ส่วนราชการ)[^\\n]{0,60}?(?:คือ|ได้แก่|ดังนี้))\\s?(?:\\d{1,2}\\s(?:กอง|สำนัก|ส่วน|ฝ่าย|กลุ่ม|ศูนย์|หน่วยงาน)\\s?(?:คือ|ได้แก่|ดังนี้)?\\s?)?(?=" + Names.WORD + ")");

    private static final Pattern NUMBERED = Pattern.compile("([^0-9\\n]\\s?)(\\d{1,3})\\s?(?:-|–|ถึง)\\s?(\\d{1,3})(?!\\d)");

    private final Reading reading;
    private final Senses senses;
    private final Owners owners;
    private final List<ProposedUnit> units = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> below = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Units(Reading reading, Senses senses, Owners owners) {
        this.reading = reading;
        this.senses = senses;
        this.owners = owners;
    }

    List<ProposedUnit> find() {
        for (Block block : reading.outline.blocks()) {
            if (block.item() && block.listing != null && senses.of(block.listing).units()) {
                listed(block);
            } else if (block.sort != Block.Sort.PAGE_HEADER && !Operations.acts(reading.text, block)) {
                inSentence(block);
                owners.established(block).ifPresent(name -> add("", name, "", false));
            }
        }
        return units;
    }

    /** The name of the unit that an item of a list of units speaks of. */
    static Optional<Names.Name> name(String text, Block item) {
        return Names.any(text, Operations.nameBegins(text, item.words(), item.to), item.to);
    }

    private void listed(Block item) {
        if (Operations.repeals(reading.text, item) || tableOfFormerUnits(item)) {
            return;
        }
        name(reading.text, item).ifPresentOrElse(name -> {
            reading.understand(item.from, Math.max(item.words(), name.from()));
            listed(item, name);
            if (item.to > name.to()) {
                reading.passage(Passage.Kind.INTRODUCTION, name.to(), item.to);
            }
        }, () -> reading.finding(Finding.Kind.NOT_UNDERSTOOD, reading.span(item.from, item.to)));
    }

    /** An annex of two columns, former and new units: a person has to read it. */
    private boolean tableOfFormerUnits(Block item) {
        Block above = item.listing == null ? null : item.listing.introduction;
        String head = above == null ? "" : above.wording(reading.text);
        return head.length() <= 120 && head.contains("เดิม") && head.endsWith("ใหม่");
    }

    /** An item for a range of places stands for as many units, numbered at the end of its name. */
    private void listed(Block item, Names.Name name) {
        String label = item.mark == null ? "" : item.mark.label();
        Matcher range = NUMBERED.matcher(reading.text).region(name.from(), Math.min(item.to, name.to() + 20));
        if (item.mark == null || item.mark.through() == item.mark.place() || !range.find()) {
            add(label, name, parent(item), true);
            return;
        }
        int first = Integer.parseInt(range.group(2));
        int count = Math.min(Integer.parseInt(range.group(3)) - first, item.mark.through() - item.mark.place());
        for (int i = 0; i <= count; i++) {
            String numbered = reading.text.substring(name.from(), range.end(1)) + (first + i);
            add(item.mark.labelAt(item.mark.place() + i), new Names.Name(name.from(), range.end(), numbered, ""), parent(item), true);
        }
    }

    private String parent(Block item) {
        Block above = item.parent;
        if (above != null && above.listing != null && senses.of(above.listing).units()) {
            return name(reading.text, above).map(Names.Name::value).orElse("");
        }
        return item.listing == null ? "" : senses.of(item.listing).owner();
    }

    private void inSentence(Block block) {
        Matcher found = IN_SENTENCE.matcher(reading.text).region(block.words(), block.to).useTransparentBounds(true);
        if (found.find()) {
            List<Names.Name> names = Names.series(reading.text, found.end(), block.to);
            if (names.size() > 1) {
                reading.passage(Passage.Kind.INTRODUCTION, block.from, found.end());
                reading.understand(names.getFirst().from(), names.getLast().to());
                names.forEach(name -> add("", name, owners.of(block), true));
            }
        }
    }

    private void add(String label, Names.Name name, String parent, boolean again) {
        if (owners.isAgency(name)) {
            reading.passage(Passage.Kind.AGENCY, name.from(), name.to());
            return;
        }
        boolean known = !names.add(name.value()) && !again;
        if (known) {
            return;
        }
        if (!below.add(parent + "\n" + name.value())) {
            reading.finding(Finding.Kind.UNIT_TWICE, reading.span(name.from(), name.to()), name.value());
        }
        reading.understand(name.from(), name.to());
        int order = counts.merge(parent, 1, Integer::sum);
        units.add(new ProposedUnit(order, label, name.value(), name.bracketed(), parent, reading.span(name.from(), name.to())));
    }
}
