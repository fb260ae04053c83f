package th.samnak.documents.paper;

import java.util.ArrayList;
import java.util.List;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Line;
import th.samnak.documents.type.Lines;

/** A text in rows, before it is cut into pages. Takes texts as given and sets them as they stand on paper. */
final class Manuscript {

    private final Style style;
    private final Measures measures;
    private final List<Row> rows = new ArrayList<>();

    Manuscript(Style style) {
        this.style = style;
        this.measures = style.measures();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    void add(Row row) {
        rows.add(row);
    }

    /** A row of the body's height. */
    void row(float before, boolean joined, Row.Drawing drawing) {
        add(new Row(before, style.pitch(), joined, "", drawing));
    }

    void blank(int lines) {
        for (int i = 0; i < lines; i++) {
            row(0, true, (sheet, baseline) -> {});
        }
    }

    /** Paragraphs of the body, each with its first line indented and spread to both margins. */
    void paragraphs(List<String> texts) {
        float indent = measures.length("indent");
        texts.stream().flatMap(String::lines).filter(text -> !text.isBlank()).forEach(text -> paragraph(text, indent, 0, style.body()));
    }

    /**
     * @param first indent of the first line
     * @param rest indent of the others
     */
    void paragraph(String text, float first, float rest, Ink ink) {
        paragraph(text, first, rest, ink, measures.points("paragraph.before"));
    }

    void paragraph(String text, float first, float rest, Ink ink, float before) {
        float width = measures.textWidth();
        List<Line> lines = Lines.of(Style.onPaper(text), ink, width - first, width - rest);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            float indent = i == 0 ? first : rest;
            // never a first line alone at the foot of a page, nor a last line alone at the head of the next
            boolean joined = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            add(new Row(i == 0 ? before : 0, style.pitch(), joined, line.text(),
                    (sheet, baseline) -> sheet.line(line, ink, measures.left() + indent, baseline, width - indent)));
        }
    }

    /** A label at the margin and its text beside it, further lines under the text. */
    void labelled(String label, String text, Ink labelInk, Ink ink) {
        float column = labelInk.width(label) + labelInk.width("  ");
        labelled(label, column, text, labelInk, ink, measures.points("paragraph.before"));
    }

    void labelled(String label, float column, String text, Ink labelInk, Ink ink, float before) {
        List<Line> lines = Lines.of(Style.onPaper(text), ink, measures.textWidth() - column, measures.textWidth() - column);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            row(first ? before : 0, true, (sheet, baseline) -> {
                if (first) {
                    sheet.text(label, labelInk, measures.left(), baseline);
                }
                sheet.line(line, ink, measures.left() + column, baseline, line.width());
            });
        }
    }

    /** เรียน and whom: the word stands like the other labels. */
    void salutation(String words) {
        String plain = Style.onPaper(words);
        int space = plain.indexOf(' ');
        if (space < 0) {
            paragraph(plain, 0, 0, style.body());
        } else {
            labelled(plain.substring(0, space), plain.substring(space + 1), style.body(), style.body());
        }
    }

    /** A list under one label, numbered when there is more than one: สิ่งที่ส่งมาด้วย ๑. … ๒. … */
    void labelledList(String label, List<String> texts) {
        float column = style.body().width(label) + style.body().width("  ");
        for (int i = 0; i < texts.size(); i++) {
            String number = texts.size() > 1 ? (i + 1) + ". " : "";
            labelled(i == 0 ? label : "", column, number + texts.get(i), style.body(), style.body(), i == 0 ? measures.points("paragraph.before") : 0);
        }
    }

    /** Lines centred between the margins. */
    void centred(String text, Ink ink, float before) {
        float axis = (measures.left() + measures.right()) / 2;
        centredAt(axis, text, ink, before);
    }

    void centredAt(float axis, String text, Ink ink, float before) {
        float room = 2 * Math.min(measures.right() - axis, axis - measures.left());
        List<Line> lines = Lines.of(Style.onPaper(text), ink, room, room);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            row(i == 0 ? before : 0, true, (sheet, baseline) -> sheet.line(line, ink, axis - line.width() / 2, baseline, line.width()));
        }
    }

    /** Keeps what follows on the page of the last two lines, so that no signature stands on a page of its own. */
    void joinEnd() {
        for (int i = Math.max(0, rows.size() - 2); i < rows.size(); i++) {
            rows.set(i, rows.get(i).joinedToNext());
        }
    }

    /** Lets a page end after the last row. */
    void releaseEnd() {
        Row last = rows.removeLast();
        rows.add(new Row(last.before(), last.height(), false, last.opening(), last.drawing()));
    }

    /** The short rule of dashes under the heading of orders and announcements. */
    void dashes() {
        float axis = (measures.left() + measures.right()) / 2;
        float half = Measures.mm(22);
        row(0, true, (sheet, baseline) -> sheet.rule(axis - half, baseline - style.body().size() / 3, axis + half,
                baseline - style.body().size() / 3, 0.7f, "4 2"));
    }
}
