package th.samnak.documents.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.documents.Papers.Announcement;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.api.documents.Papers.Order;
import th.samnak.api.documents.Papers.Signatory;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.PdfFile;
import th.samnak.thai.ThaiDate;

/** คำสั่ง (แบบที่ 4) and ประกาศ (แบบที่ 7), which differ in their first words, the number and the last line. */
final class OrderPaper {

    private final Style style;
    private final Manuscript text;

    OrderPaper(Style style) {
        this.style = style;
        this.text = new Manuscript(style);
    }

    void print(PdfFile file, Order order) {
        title("คำสั่ง" + order.authority());
        text.centred("ที่ " + (order.number().isBlank() ? "      /" : order.number()), style.bold(), 0);
        body(order.subject(), order.paragraphs());
        end("สั่ง", order.date(), order.signatory());
        print(file, order.marks());
    }

    void print(PdfFile file, Announcement announcement) {
        title("ประกาศ" + announcement.authority());
        body(announcement.subject(), announcement.paragraphs());
        end("ประกาศ", announcement.date(), announcement.signatory());
        print(file, announcement.marks());
    }

    private void print(PdfFile file, Marks marks) {
        float start = Heading.feet(style.measures()) + style.measures().points("paragraph.before");
        new Pages(style).print(file, text.rows(), start, new Heading(style, marks));
    }

    private void title(String words) {
        text.centred(words, style.bold(), 0);
    }

    private void body(String subject, List<String> paragraphs) {
        text.centred("เรื่อง " + subject, style.bold(), 0);
        text.dashes();
        text.paragraphs(paragraphs);
        text.joinEnd();
    }

    /** สั่ง ณ วันที่ … พ.ศ. …: with the word พ.ศ., unlike letters; a draft leaves room for the day. */
    private void end(String verb, Optional<LocalDate> date, Signatory signatory) {
        Ink ink = style.body();
        float indent = 2 * style.measures().length("indent");
        String day = date.map(ThaiDate::order).map(Style::onPaper).orElse("                              พ.ศ.");
        String line = verb + " ณ วันที่ " + day;
        text.row(2 * style.measures().points("paragraph.before"), true,
                (sheet, baseline) -> sheet.text(line, ink, style.measures().left() + indent, baseline));
        new Signing(style).add(text, signatory, Measures.A4_WIDTH / 2 + Measures.mm(20));
    }
}
