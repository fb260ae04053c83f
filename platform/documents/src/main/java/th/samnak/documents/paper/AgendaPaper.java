package th.samnak.documents.paper;

import th.samnak.api.documents.Papers.Agenda;
import th.samnak.api.documents.Papers.AgendaItem;
import th.samnak.documents.type.PdfFile;
import th.samnak.thai.ThaiDate;

/** ระเบียบวาระการประชุม, as it goes with the invitation; on plain paper, without the garuda. */
final class AgendaPaper {

    private final Style style;
    private final Measures measures;
    private final Agenda agenda;
    private final Manuscript text;

    AgendaPaper(Style style, Agenda agenda) {
        this.style = style;
        this.measures = style.measures();
        this.agenda = agenda;
        this.text = new Manuscript(style);
    }

    void print(PdfFile file) {
        text.centred("ระเบียบวาระการประชุม" + agenda.committee(), style.bold(), 0);
        if (!agenda.number().isEmpty()) {
            text.centred("ครั้งที่ " + agenda.number(), style.bold(), 0);
        }
        text.centred(("วันที่ " + ThaiDate.full(agenda.date()) + " เวลา " + agenda.time()).strip(), style.bold(), 0);
        text.centred("ณ " + agenda.place(), style.bold(), 0);
        text.dashes();
        agenda.items().forEach(this::item);
        new Pages(style).print(file, text.rows(), measures.top(), new MarksFrame(style, agenda.marks()));
    }

    private void item(AgendaItem item) {
        if (!item.heading().isBlank()) {
            text.paragraph(item.heading(), 0, 0, style.bold());
            text.joinEnd();
        }
        text.paragraphs(item.paragraphs());
    }
}
