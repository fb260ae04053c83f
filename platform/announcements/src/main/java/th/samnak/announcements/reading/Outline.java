package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.samnak.announcements.reading.Block.Sort;
import th.samnak.announcements.reading.Lines.Line;
import th.samnak.announcements.reading.Mark.Style;

/** Goes through the text once and finds its headings, paragraphs and items, and which item belongs to which list. */
final class Outline {

    private static final Pattern OPENS_LIST = Pattern.compile(
            "(?:ดังต่อไปนี้|ดังนี้|ดังนี้คือ|ได้แก่|ประกอบด้วย|คือ|ดังกล่าว|:|ต่อไปนี้)\\s?[:：]?\\s?[-–]?$");

    private final String text;
    private final Nesting nesting = new Nesting();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private @Nullable Block last;
    private @Nullable Block heading;

    private Outline(String text) {
        this.text = text;
    }

    static Outline of(String text) {
        Outline outline = new Outline(text);
        Lines.of(text).forEach(outline::line);
        return outline;
    }

    /** In the order of the text. */
    List<Block> blocks() {
        return blocks;
    }

    List<Listing> listings() {
        return listings;
    }

    private void line(Line line) {
        if (Breaks.pageHeader(text, line.from(), line.to())) {
            blocks.add(new Block(Sort.PAGE_HEADER, null, null, line.from(), line.to()));
            return;
        }
        int from = line.from();
        Mark mark = Marks.at(text, from, line.to()).filter(this::meantAtStart).orElse(null);
        if (mark != null) {
            item(mark, line.to());
        } else if (listedName(line)) {
            item(new Mark(Style.NONE, List.of(nesting.nameless()), "", from, from), line.to());
        } else if (last == null || Breaks.opensBlock(text, line, last, opensList(last))) {
            paragraph(from, line.to());
        } else {
            last.to = line.to();
        }
        marksWithin(from, line.to());
    }

    /** A line of a list of units that have no marks. */
    private boolean listedName(Line line) {
        if (last == null || !Names.startsAt(text, line.from()) || Breaks.sentence(text, line.from(), line.to())) {
            return false;
        }
        boolean within = last.mark != null && last.mark.style() == Style.NONE;
        return line.to() - line.from() <= 130 && (within || !last.item() && (opensList(last) || last.topic == Topic.UNITS));
    }

    private void paragraph(int from, int to) {
        nesting.close();
        var topic = Topic.ofHeading(text.substring(from, Math.min(to, from + 140)));
        if (topic.isPresent() && to - from <= 140 && !belowTitle()) {
            last = new Block(Sort.HEADING, null, null, from, to);
            last.topic = topic.get();
            heading = last;
            nesting.forget();
        } else if (Topic.VISION.begins(text, from, to) && Topic.visionWithin(text, from, to).isPresent()) {
            int says = Topic.visionWithin(text, from, to).orElseThrow();
            paragraphOf(Topic.VISION, from, says);
            last = new Block(Sort.PARAGRAPH, null, null, says, to);
        } else {
            last = new Block(Sort.PARAGRAPH, null, null, from, to);
        }
        last.topic = last.sort == Sort.HEADING ? last.topic : directTopic();
        blocks.add(last);
    }

    /** What follows the first line of a title is the rest of the title, even when it reads like a heading. */
    private boolean belowTitle() {
        return last != null && last.sort == Sort.PARAGRAPH && last.to - last.from <= 200
                && Breaks.TITLE.matcher(text).region(last.from, last.to).lookingAt();
    }

    private void paragraphOf(Topic topic, int from, int to) {
        Block opened = new Block(Sort.HEADING, null, null, from, to);
        opened.topic = topic;
        heading = opened;
        last = opened;
        blocks.add(opened);
    }

    /** The paragraph that stands directly below a heading is about the heading's topic. */
    private @Nullable Topic directTopic() {
        Block before = blocks.isEmpty() ? null : blocks.getLast();
        return before != null && before.sort == Sort.HEADING ? before.topic : null;
    }

    private void item(Mark mark, int to) {
        Block introduction = last;
        Block parent = nesting.place(mark, last != null && last.item() && opensList(last));
        Block item = new Block(Sort.ITEM, mark, parent, mark.from(), Math.max(to, mark.to()));
        Listing listing = nesting.listing(mark);
        if (listing == null) {
            Block before = parent != null && introduction != null && introduction.item() ? parent : introduction;
            listing = new Listing(before, heading, parent);
            listings.add(listing);
        }
        listing.items.add(item);
        item.ordinal = listing.items.size();
        item.listing = listing;
        nesting.open(item);
        if (parent != null) {
            parent.children.add(item);
        }
        if (mark.style() == Style.SECTION) {
            nesting.forget();
        }
        blocks.add(item);
        last = item;
    }

    /** Cuts the block that grew at the marks that stand within its line. */
    private void marksWithin(int from, int to) {
        Matcher inside = Marks.INSIDE.matcher(text).region(from, to).useTransparentBounds(true);
        while (inside.find()) {
            Block current = last;
            if (current == null || inside.start() <= Math.max(from, current.words())) {
                continue;
            }
            Mark mark = Marks.at(text, inside.start(), to).orElse(null);
            if (mark != null && meantInside(current, mark)) {
                current.to = strippedEnd(current.words(), mark.from());
                item(mark, to);
                inside.region(Math.min(mark.to(), to), to);
            }
        }
    }

    private boolean meantAtStart(Mark mark) {
        return switch (mark.style()) {
            case ARTICLE -> nesting.nextArticle(mark);
            case DECIMAL -> nesting.decimalFits(mark) && mark.place() > 0;
            case NUMBER -> nesting.near(mark, 1) || mark.first() && (opensOrHeads() || Names.startsAt(text, mark.to()));
            case LETTER_DOT, LETTER_BRACKET -> mark.first() || nesting.near(mark, 3) || nesting.again(mark);
            case SECTION -> Breaks.shortLine(text, mark.from());
            default -> true;
        };
    }

    private boolean meantInside(Block current, Mark mark) {
        String before = text.substring(Math.max(current.words(), mark.from() - 40), mark.from()).strip();
        if (mark.first() && opens(before) && mark.path().size() == 1) {
            return true;
        }
        if (Marks.refersBefore(text, current.words(), mark.from())) {
            return false;
        }
        boolean headed = current.sort == Sort.HEADING && mark.first();
        return switch (mark.style()) {
            case DECIMAL -> nesting.decimalNext(mark);
            case ARTICLE -> nesting.articleNext(mark) && Breaks.opensArticle(text, mark.to());
            case NUMBER_IN_BRACKETS, LETTER_IN_BRACKETS, WORDED -> headed || nesting.near(mark, 2) || current.item() && mark.first() && Names.startsAt(text, mark.to());
            case BULLET -> nesting.near(mark, 0);
            default -> headed || nesting.near(mark, 1);
        };
    }

    private boolean opensOrHeads() {
        return last != null && (last.sort == Sort.HEADING || opensList(last));
    }

    private boolean opensList(Block block) {
        return opens(text.substring(Math.max(block.words(), block.to - 30), block.to));
    }

    private static boolean opens(String before) {
        return OPENS_LIST.matcher(before.substring(Math.max(0, before.length() - 30))).find();
    }

    private int strippedEnd(int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }
}
