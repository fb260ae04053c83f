package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.api.organisation.Clause.Kind;

/** Makes clauses of the items that are not units, of articles, and of visions and the like that have no mark. */
final class Clauses {

    private static final int LONGEST_MARK = 36;

    private final Reading reading;
    private final Senses senses;
    private final Owners owners;
    private final Gaps gaps;
    private final List<ProposedClause> clauses = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private final Set<Listing> looked = new HashSet<>();
    private int transitional;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<Block> introductions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Block, List<Gaps.Missing>> missing = new IdentityHashMap<>();

    Clauses(Reading reading, Senses senses, Owners owners) {
        this.reading = reading;
        this.senses = senses;
        this.owners = owners;
        this.gaps = new Gaps(reading);
        reading.outline.listings().forEach(listing -> introductions.add(listing.introduction));
    }

    List<ProposedClause> find() {
        for (Block block : reading.outline.blocks()) {
            if (block.item()) {
                item(block);
            } else if (block.sort == Block.Sort.PARAGRAPH && !introduces(block)) {
                paragraph(block);
            }
        }
        return clauses;
    }

    private void item(Block item) {
        Listing listing = item.listing;
        if (listing == null) {
            return;
        }
        if (looked.add(listing)) {
            gaps.of(listing).forEach(gap -> missing.computeIfAbsent(gap.before(), before -> new ArrayList<>()).add(gap));
            tellGuess(listing);
        }
        Sense sense = senses.of(listing);
        if (!sense.units()) {
            Kind kind = kind(item, sense);
            missing.getOrDefault(item, List.of()).forEach(gap -> missing(gap, sense.kind(), sense));
            add(kind, mark(item, kind, label(item)), item, owner(item, sense));
        }
    }

    private void tellGuess(Listing listing) {
        Sense sense = senses.of(listing);
        Mark first = listing.items.getFirst().mark;
        if (sense.guessed() && first != null) {
            reading.finding(Finding.Kind.LIST_GUESSED, reading.span(first.from(), listing.items.getFirst().to), first.label());
        }
    }

    private Kind kind(Block item, Sense sense) {
        String wording = item.wording(reading.text);
        if (sense.changes()) {
            return Kind.OTHER;
        }
        if (Transitions.kind(wording).isPresent() && sense.kind() == Kind.OTHER) {
            return Kind.TRANSITIONAL;
        }
        boolean duty = item.article() && item.children.isEmpty() && !owners.of(item).isEmpty()
                && wording.matches("(?s).{2,200}(?:มีอำนาจหน้าที่|มีหน้าที่|มีอำนาจและหน้าที่|มีหน้าที่และอำนาจ|รับผิดชอบ).{15,}");
        return duty ? Kind.DUTY : sense.kind();
    }

    private String owner(Block item, Sense sense) {
        return item.article() ? owners.of(item) : sense.owner();
    }

    private void missing(Gaps.Missing gap, Kind kind, Sense sense) {
        Block item = gap.before();
        String mark = unique(mark(item, kind, gap.label()), sense.owner());
        clauses.add(new ProposedClause(
                kind, mark, "", sense.owner(), "", true, item.level(), Optional.empty(), reading.source.span(item.from, item.from)));
    }

    private void add(Kind kind, String mark, Block block, String owner) {
        String wording = block.wording(reading.text);
        Optional<LocalDate> expires = kind == Kind.VISION ? Targets.in(reading, block) : Optional.empty();
        reading.understand(block.from, block.to);
        clauses.add(new ProposedClause(kind, unique(mark, owner), ShortTitle.of(wording), owner, wording, false, block.level(), expires,
                reading.span(block.from, block.to)));
    }

    private String label(Block item) {
        Mark mark = item.mark;
        if (mark == null || !mark.style().counted()) {
            return "•" + item.ordinal;
        }
        return mark.label();
    }

    /** The marks above it, then its own; the kind's word in front where duties could bear the same mark. */
    private String mark(Block item, Kind kind, String label) {
        StringBuilder mark = new StringBuilder();
        String prefix = kind == Kind.OTHER ? headed(item) : prefix(kind);
        boolean whole = item.mark != null && item.mark.style() == Mark.Style.DECIMAL;
        for (Block above = item.parent; above != null; above = above.parent) {
            if (!whole || above.article()) {
                mark.insert(0, (above.parent == null || whole ? label(above) : "(" + label(above) + ")") + " ");
            }
        }
        mark.append(item.parent == null || whole ? label : "(" + label + ")");
        boolean named = prefix.isEmpty() || mark.indexOf(prefix.strip()) >= 0 || item.articleAbove().isPresent() || item.article();
        return named ? mark.toString().replace("ประเด็น", "") : prefix + mark;
    }

    /** The heading's word in front of items that are neither duties nor anything else that has a name of its own. */
    private String headed(Block item) {
        Block heading = item.listing == null ? null : item.listing.heading;
        boolean named = heading != null && heading.topic == Topic.OTHER && item.articleAbove().isEmpty() && !item.article();
        return named ? reading.text.substring(heading.from, heading.to).split("[\\s:(]")[0] + " " : "";
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case POLICY -> "นโยบาย ";
            case MISSION -> "พันธกิจ ";
            case STRATEGY -> "ยุทธศาสตร์ ";
            case VISION -> "วิสัยทัศน์ ";
            case TRANSITIONAL -> "บทเฉพาะกาล ";
            default -> "";
        };
    }

    private String unique(String mark, String owner) {
        if (marks.add(mark)) {
            return mark;
        }
        String owned = owner.isEmpty() ? mark : owner + " " + mark;
        if (owned.length() > LONGEST_MARK) {
            owned = mark;
        }
        if (!owned.equals(mark) && marks.add(owned)) {
            return owned;
        }
        int n = counts.merge(owned, 1, Integer::sum) + 1;
        while (!marks.add(owned + " (" + n + ")")) {
            n++;
        }
        return owned + " (" + n + ")";
    }

    private boolean introduces(Block block) {
        return introductions.contains(block);
    }

    /** A vision, or a mission in one sentence, and transitional sentences without a mark. */
    private void paragraph(Block block) {
        Topic topic = block.topic;
        boolean told = topic == Topic.VISION || topic == Topic.MISSION || topic == Topic.POLICY || topic == Topic.STRATEGY
                || topic == Topic.TRANSITIONAL || topic == Topic.OTHER;
        if (told && !Lines.latin(reading.text, block.from, block.to)) {
            add(topic.kind(), topic == Topic.OTHER ? "อื่น" : prefix(topic.kind()).strip(), block, "");
        } else if (Transitions.kind(block.wording(reading.text)).isPresent()) {
            add(Kind.TRANSITIONAL, prefix(Kind.TRANSITIONAL) + ++transitional, block, "");
        } else if (topic == Topic.DUTIES && block.to - block.from > 40 && !reading.text.substring(block.from, block.to).contains("มีภารกิจ")) {
            add(Kind.DUTY, "หน้าที่", block, "");
        }
    }
}
