package th.samnak.documents.word;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.PaperForms;
import th.samnak.api.documents.Papers.Agenda;
import th.samnak.api.documents.Papers.AgendaItem;
import th.samnak.api.documents.Papers.Announcement;
import th.samnak.api.documents.Papers.ExternalLetter;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.api.documents.Papers.Memorandum;
import th.samnak.api.documents.Papers.Minutes;
import th.samnak.api.documents.Papers.Order;
import th.samnak.api.documents.Papers.Signatory;
import th.samnak.documents.type.Labels;
import th.samnak.thai.ThaiDate;

/** The forms with the elements in the order of the regulation; the garuda is left to the paper it is printed on. */
public final class DocxPapers implements PaperForms {

    private static final int TITLE = 58;
    private static final int SIGNATURE_LINES = 3;
    private static final int GARUDA_LINES = 3;

    @Override
    public byte[] externalLetter(ExternalLetter letter) {
        WordText text = new WordText();
        text.urgency(letter.marks().urgency());
        text.blank(GARUDA_LINES);
        text.plain("ที่ " + letter.number());
        text.right(letter.agency());
        letter.address().forEach(text::right);
        text.fromMiddle(letter.date().map(ThaiDate::full).orElse(""));
        text.labelled("เรื่อง", letter.subject(), false);
        text.labelled("", letter.salutation(), false);
        text.labelled("อ้างถึง", letter.reference().orElse(""), false);
        list(text, "สิ่งที่ส่งมาด้วย", letter.enclosures());
        text.body(letter.paragraphs());
        text.fromMiddle(letter.closing());
        signature(text, letter.signatory());
        text.blank(1);
        text.plain(letter.ownerUnit());
        contact(text, "โทร. ", letter.phone());
        contact(text, "ไปรษณีย์อิเล็กทรอนิกส์ ", letter.email());
        list(text, "สำเนาส่ง", letter.copiesTo());
        return file(text, letter.marks());
    }

    @Override
    public byte[] memorandum(Memorandum memo) {
        WordText text = new WordText();
        text.urgency(memo.marks().urgency());
        text.centredBold("บันทึกข้อความ", TITLE);
        text.labelled("ส่วนราชการ", memo.unitAndPhone(), true);
        text.labelled("ที่", memo.number(), true);
        text.labelled("วันที่", memo.date().map(ThaiDate::full).orElse(""), true);
        text.labelled("เรื่อง", memo.subject(), true);
        text.labelled("", memo.salutation(), false);
        text.body(memo.paragraphs());
        signature(text, memo.signatory());
        memo.minutes().stream().flatMap(String::lines).forEach(text::plain);
        return file(text, memo.marks());
    }

    @Override
    public byte[] order(Order order) {
        WordText text = new WordText();
        text.blank(GARUDA_LINES);
        text.centredBold("คำสั่ง" + order.authority(), 32);
        text.centredBold("ที่ " + order.number(), 32);
        text.centredBold("เรื่อง " + order.subject(), 32);
        text.centred("-----------------------");
        text.body(order.paragraphs());
        text.fromMiddle(order.date().map(day -> "สั่ง ณ วันที่ " + ThaiDate.order(day)).orElse(""));
        signature(text, order.signatory());
        return file(text, order.marks());
    }

    @Override
    public byte[] announcement(Announcement announcement) {
        WordText text = new WordText();
        text.blank(GARUDA_LINES);
        text.centredBold("ประกาศ" + announcement.authority(), 32);
        text.centredBold("เรื่อง " + announcement.subject(), 32);
        text.centred("-----------------------");
        text.body(announcement.paragraphs());
        text.fromMiddle(announcement.date().map(day -> "ประกาศ ณ วันที่ " + ThaiDate.order(day)).orElse(""));
        signature(text, announcement.signatory());
        return file(text, announcement.marks());
    }

    @Override
    public byte[] minutes(Minutes minutes) {
        WordText text = new WordText();
        text.centredBold("รายงานการประชุม" + minutes.committee(), 32);
        text.centredBold("ครั้งที่ " + minutes.number(), 32);
        text.centredBold("เมื่อวันที่ " + ThaiDate.full(minutes.date()), 32);
        text.centredBold("ณ " + minutes.place(), 32);
        people(text, "ผู้มาประชุม", minutes.present());
        people(text, "ผู้ไม่มาประชุม", minutes.absent());
        people(text, "ผู้เข้าร่วมประชุม", minutes.attending());
        text.heading("เริ่มประชุมเวลา " + minutes.opened());
        for (AgendaItem item : minutes.agenda()) {
            text.heading(item.heading());
            text.body(item.paragraphs());
            text.labelled("มติที่ประชุม", item.resolution(), false);
        }
        text.heading("เลิกประชุมเวลา " + minutes.closed());
        List<String> recorder = new ArrayList<>(minutes.recordedBy().lines().toList());
        recorder.add("ผู้จดรายงานการประชุม");
        recorder.forEach(text::underSignature);
        minutes.signed().forEach(signatory -> signature(text, signatory));
        return file(text, minutes.marks());
    }

    @Override
    public byte[] agenda(Agenda agenda) {
        WordText text = new WordText();
        text.centredBold("ระเบียบวาระการประชุม" + agenda.committee(), 32);
        if (!agenda.number().isEmpty()) {
            text.centredBold("ครั้งที่ " + agenda.number(), 32);
        }
        text.centredBold(("วันที่ " + ThaiDate.full(agenda.date()) + " เวลา " + agenda.time()).strip(), 32);
        text.centredBold("ณ " + agenda.place(), 32);
        for (AgendaItem item : agenda.items()) {
            if (!item.heading().isBlank()) {
                text.heading(item.heading());
            }
            text.body(item.paragraphs());
        }
        return file(text, agenda.marks());
    }

    private static void people(WordText text, String heading, List<String> names) {
        if (!names.isEmpty()) {
            text.heading(heading);
            for (int i = 0; i < names.size(); i++) {
                text.plain((i + 1) + ". " + names.get(i));
            }
        }
    }

    private static void list(WordText text, String label, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            text.labelled(i == 0 ? label : "", items.size() > 1 ? (i + 1) + ". " + items.get(i) : items.get(i), false);
        }
    }

    private static void contact(WordText text, String label, String value) {
        if (!value.isBlank()) {
            text.plain(value.startsWith(label.strip()) ? value : label + value);
        }
    }

    private static void signature(WordText text, Signatory signatory) {
        text.blank(signatory.signedElectronically().isBlank() ? SIGNATURE_LINES : 1);
        if (!signatory.signedElectronically().isBlank()) {
            text.underSignature(signatory.signedElectronically());
        }
        text.underSignature("(" + (signatory.name().isBlank() ? "........................................" : signatory.name()) + ")");
        signatory.position().forEach(text::underSignature);
    }

    private static byte[] file(WordText text, Marks marks) {
        return WordFile.of(text, marks, Labels.of(marks.secrecy()));
    }
}
