package th.samnak.documents.paper;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Papers.AgendaItem;
import th.samnak.api.documents.Papers.Minutes;
import th.samnak.api.documents.Papers.Signatory;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.PdfFile;
import th.samnak.thai.ThaiDate;

/** รายงานการประชุม (แบบที่ 11); on plain paper, without the garuda. */
final class MinutesPaper {

    private final Style style;
    private final Measures measures;
    private final Minutes minutes;
    private final Manuscript text;

    MinutesPaper(Style style, Minutes minutes) {
        this.style = style;
        this.measures = style.measures();
        this.minutes = minutes;
        this.text = new Manuscript(style);
    }

    void print(PdfFile file) {
        text.centred(prefixed("รายงานการประชุม", minutes.committee()), style.bold(), 0);
        text.centred(prefixed("ครั้งที่ ", minutes.number()), style.bold(), 0);
        text.centred("เมื่อวันที่ " + ThaiDate.full(minutes.date()), style.bold(), 0);
        text.centred(prefixed("ณ ", minutes.place()), style.bold(), 0);
        text.dashes();
        people("ผู้มาประชุม", minutes.present());
        people("ผู้ไม่มาประชุม", minutes.absent());
        people("ผู้เข้าร่วมประชุม", minutes.attending());
        time("เริ่มประชุมเวลา ", minutes.opened());
        minutes.agenda().forEach(this::item);
        text.joinEnd();
        time("เลิกประชุมเวลา ", minutes.closed());
        text.joinEnd();
        recorder();
        minutes.signed().forEach(this::signature);
        new Pages(style).print(file, text.rows(), measures.top(), new MarksFrame(style, minutes.marks()));
    }

    private void people(String label, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        heading(label);
        float indent = Measures.mm(8);
        for (int i = 0; i < names.size(); i++) {
            String number = names.get(i).matches("[0-9๐-๙]+\\..*") ? "" : (i + 1) + ". ";
            for (String line : (number + names.get(i)).lines().toList()) {
                plain(line, 0, indent);
            }
        }
    }

    private void item(AgendaItem item) {
        heading(item.heading());
        text.paragraphs(item.paragraphs());
        if (!item.resolution().isBlank()) {
            Ink bold = style.bold();
            String label = "มติที่ประชุม";
            text.labelled(label, bold.width(label + "  "), item.resolution().replaceFirst("^" + label + "\\s*", ""), bold, style.body(), measures.points("paragraph.before"));
            text.releaseEnd();
        }
    }

    private void heading(String words) {
        text.paragraph(words, 0, 0, style.bold());
        text.joinEnd();
    }

    private void plain(String line, float first, float rest) {
        text.paragraph(line, first, rest, style.body(), 0);
    }

    private void time(String label, String time) {
        if (!time.isBlank()) {
            String clock = time.replaceFirst("^" + label.strip() + "\\s*", "").replaceFirst("^([0-9๐-๙]{1,2})[:.]([0-9๐-๙]{2})$", "$1.$2 น.");
            text.paragraph(label + clock, 0, 0, style.body());
        }
    }

    private void recorder() {
        if (!minutes.recordedBy().isBlank()) {
            List<String> lines = minutes.recordedBy().lines().toList();
            List<String> position = new ArrayList<>(lines.subList(1, lines.size()));
            position.add("ผู้จดรายงานการประชุม");
            signature(new Signatory(lines.getFirst().replaceAll("^\\(|\\)$", ""), position, ""));
        }
    }

    private void signature(Signatory signatory) {
        new Signing(style).add(text, signatory, Measures.A4_WIDTH / 2 + Measures.mm(25));
    }

    private static String prefixed(String prefix, String value) {
        return value.startsWith(prefix.strip()) ? value : prefix + value;
    }
}
