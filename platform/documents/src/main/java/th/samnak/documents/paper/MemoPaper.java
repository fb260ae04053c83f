package th.samnak.documents.paper;

import java.util.List;
import th.samnak.api.documents.Papers.Memorandum;
import th.samnak.documents.type.Emblem;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Line;
import th.samnak.documents.type.Lines;
import th.samnak.documents.type.PdfFile;
import th.samnak.documents.type.Sheet;
import th.samnak.thai.ThaiDate;

/** บันทึกข้อความ (แบบที่ 2). */
final class MemoPaper implements Pages.Frame {

    private final Style style;
    private final Measures measures;
    private final Memorandum memo;
    private final Manuscript text;
    private final Ink label;
    private final float labelPitch;

    MemoPaper(Style style, Memorandum memo) {
        this.style = style;
        this.measures = style.measures();
        this.memo = memo;
        this.text = new Manuscript(style);
        this.label = style.bold("memo.label");
        this.labelPitch = style.pitch() * 1.1f;
    }

    void print(PdfFile file) {
        fields("ส่วนราชการ", memo.unitAndPhone());
        numberAndDate();
        fields("เรื่อง", memo.subject());
        text.salutation(memo.salutation());
        text.paragraphs(memo.paragraphs());
        text.joinEnd();
        new Signing(style).add(text, memo.signatory(), Measures.A4_WIDTH / 2 + Measures.mm(20));
        minutes();
        float start = measures.length("garuda.top") + measures.length("garuda.memo") + measures.points("paragraph.before");
        new Pages(style).print(file, text.rows(), start, this);
    }

    @Override
    public void on(Sheet sheet, int page, int pages) {
        new MarksFrame(style, memo.marks()).on(sheet, page, pages);
        if (page > 0) {
            return;
        }
        float top = measures.length("garuda.top");
        float height = measures.length("garuda.memo");
        Emblem.draw(sheet, style.body().face(), measures.left() + height / 2, top, height);
        sheet.centred("บันทึกข้อความ", style.bold("memo.title"), sheet.width() / 2, top + height - 6);
        String urgency = Style.onPaper(memo.marks().urgency());
        Ink red = style.bold().sized(measures.points("urgency")).coloured(Style.RED);
        if (!urgency.isBlank()) {
            // between the garuda and the title there is no room, so it stands at the right of the title's line
            float room = measures.right() - (sheet.width() / 2 + style.bold("memo.title").width("บันทึกข้อความ") / 2 + 8);
            List<Line> lines = Lines.of(urgency, red, room, room);
            for (int i = 0; i < lines.size(); i++) {
                float baseline = top + height - 6 - (lines.size() - 1 - i) * red.size() * 1.2f;
                sheet.line(lines.get(i), red, measures.right() - lines.get(i).width(), baseline, lines.get(i).width());
            }
        }
    }

    /** A bold label and its text over a dotted line that runs to the margin. */
    private void fields(String name, String value) {
        float column = label.width(name) + label.width(" ");
        float room = measures.textWidth() - column;
        List<Line> lines = Lines.of(Style.onPaper(value), style.body(), room, room);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            text.add(new Row(0, labelPitch, true, "", (sheet, baseline) -> {
                if (first) {
                    sheet.text(name, label, measures.left(), baseline);
                }
                dotted(sheet, measures.left() + column, measures.right(), baseline);
                sheet.line(line, style.body(), measures.left() + column, baseline, line.width());
            }));
        }
    }

    private void numberAndDate() {
        String number = Style.onPaper(memo.number());
        String date = memo.date().map(ThaiDate::full).map(Style::onPaper).orElse("");
        text.add(new Row(0, labelPitch, true, "", (sheet, baseline) -> {
            float half = Measures.A4_WIDTH / 2;
            sheet.text("ที่", label, measures.left(), baseline);
            float at = measures.left() + label.width("ที่ ");
            dotted(sheet, at, half - 4, baseline);
            sheet.text(number, style.body(), at, baseline);
            sheet.text("วันที่", label, half, baseline);
            at = half + label.width("วันที่ ");
            dotted(sheet, at, measures.right(), baseline);
            sheet.text(date, style.body(), at, baseline);
        }));
    }

    private static void dotted(Sheet sheet, float from, float to, float baseline) {
        sheet.rule(from, baseline + 2.5f, to, baseline + 2.5f, 0.6f, "0.6 2.2");
    }

    /** What superiors wrote under the proposal, in the order they wrote it. */
    private void minutes() {
        if (!memo.minutes().isEmpty()) {
            text.blank(1);
        }
        for (String minute : memo.minutes()) {
            List<String> lines = minute.lines().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i < lines.size(); i++) {
                text.labelled("", 0, lines.get(i), style.body(), style.body(), i == 0 ? 2 * measures.points("paragraph.before") : 0);
            }
        }
    }
}
