package th.samnak.documents.paper;

import java.util.List;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.documents.type.Emblem;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Line;
import th.samnak.documents.type.Lines;
import th.samnak.documents.type.Sheet;

/** What stands above the text on paper with the garuda (กระดาษตราครุฑ). */
final class Heading implements Pages.Frame {

    private final Style style;
    private final Marks marks;

    Heading(Style style, Marks marks) {
        this.style = style;
        this.marks = marks;
    }

    /** The line level with the feet of the garuda: the first of the text. */
    static float feet(Measures measures) {
        return measures.length("garuda.top") + measures.length("garuda.letter");
    }

    @Override
    public void on(Sheet sheet, int page, int pages) {
        new MarksFrame(style, marks).on(sheet, page, pages);
        if (page == 0) {
            Measures measures = style.measures();
            Emblem.draw(sheet, style.body().face(), sheet.width() / 2, measures.length("garuda.top"), measures.length("garuda.letter"));
            urgency(sheet, marks.urgency(), style, sheet.width() / 2 - measures.length("garuda.letter") / 2 - measures.left(), feet(measures) - style.pitch() - 4);
        }
    }

    /** Red, bold, above the number; in as many lines as fit beside the garuda, the last on the given baseline. */
    static void urgency(Sheet sheet, String urgency, Style style, float room, float baseline) {
        if (urgency.isBlank()) {
            return;
        }
        Ink ink = style.bold().sized(style.measures().points("urgency")).coloured(Style.RED);
        List<Line> lines = Lines.of(Style.onPaper(urgency), ink, room, room);
        for (int i = 0; i < lines.size(); i++) {
            float y = baseline - (lines.size() - 1 - i) * ink.size() * 1.3f;
            sheet.line(lines.get(i), ink, style.measures().left(), y, lines.get(i).width());
        }
    }
}
