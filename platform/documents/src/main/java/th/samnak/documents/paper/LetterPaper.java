package th.samnak.documents.paper;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Papers.ExternalLetter;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Line;
import th.samnak.documents.type.Lines;
import th.samnak.documents.type.PdfFile;
import th.samnak.thai.ThaiDate;

/** หนังสือภายนอก (แบบที่ 1). */
final class LetterPaper {

    private final Style style;
    private final Measures measures;
    private final ExternalLetter letter;
    private final Manuscript text;

    LetterPaper(Style style, ExternalLetter letter) {
        this.style = style;
        this.measures = style.measures();
        this.letter = letter;
        this.text = new Manuscript(style);
    }

    void print(PdfFile file) {
        numberAndSender();
        date();
        references();
        text.paragraphs(letter.paragraphs());
        text.joinEnd();
        closing();
        owner();
        // the first row stands level with the feet of the garuda
        float start = Heading.feet(measures) - Pages.baseline(style.pitch());
        new Pages(style).print(file, text.rows(), start, new Heading(style, letter.marks()));
    }

    /** ที่ at the margin; the sender at the right, its longest line ending at the margin. */
    private void numberAndSender() {
        Ink ink = style.body();
        String number = "ที่ " + Style.onPaper(letter.number());
        float room = measures.right() - Math.max(centre() + measures.length("garuda.letter") / 2 + 6, measures.left() + ink.width(number) + 12);
        List<Line> sender = new ArrayList<>(Lines.atSpaces(Style.onPaper(letter.agency()), ink, room));
        letter.address().forEach(line -> sender.addAll(Lines.atSpaces(Style.onPaper(line), ink, room)));
        float widest = (float) sender.stream().mapToDouble(Line::width).max().orElse(0);
        for (int i = 0; i < sender.size(); i++) {
            Line line = sender.get(i);
            boolean first = i == 0;
            text.row(0, true, (sheet, baseline) -> {
                if (first) {
                    sheet.text(number, ink, measures.left(), baseline);
                }
                sheet.line(line, ink, measures.right() - widest, baseline, line.width());
            });
        }
    }

    /** Begins at the middle of the garuda; a draft without a date leaves the room for the day and names nothing. */
    private void date() {
        String date = letter.date().map(ThaiDate::full).map(Style::onPaper).orElse("");
        text.row(measures.points("paragraph.before"), true, (sheet, baseline) -> sheet.text(date, style.body(), centre(), baseline));
    }

    private void references() {
        Ink ink = style.body();
        text.labelled("เรื่อง", letter.subject(), ink, ink);
        text.salutation(letter.salutation());
        letter.reference().ifPresent(reference -> text.labelled("อ้างถึง", reference, ink, ink));
        text.labelledList("สิ่งที่ส่งมาด้วย", letter.enclosures());
    }

    private void closing() {
        Ink ink = style.body();
        String closing = Style.onPaper(letter.closing());
        text.row(2 * measures.points("paragraph.before"), true, (sheet, baseline) -> sheet.text(closing, ink, centre(), baseline));
        new Signing(style).add(text, letter.signatory(), centre() + ink.width(closing) / 2);
    }

    private void owner() {
        List<String> lines = new ArrayList<>();
        lines.add(letter.ownerUnit());
        lines.add(prefixed("โทร. ", letter.phone()));
        lines.add(prefixed("ไปรษณีย์อิเล็กทรอนิกส์ ", letter.email()));
        lines.removeIf(String::isBlank);
        if (!lines.isEmpty()) {
            text.blank(1);
        }
        for (String line : lines) {
            text.labelled("", 0, line, style.body(), style.body(), 0);
        }
        text.labelledList("สำเนาส่ง", letter.copiesTo());
    }

    private static String prefixed(String prefix, String value) {
        return value.isBlank() || value.startsWith(prefix.strip()) ? value : prefix + value;
    }

    private static float centre() {
        return Measures.A4_WIDTH / 2;
    }
}
