package th.samnak.documents.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import th.samnak.api.documents.Papers.Initials;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.PdfFile;
import th.samnak.documents.type.Sheet;

/** สำเนาคู่ฉบับ: the words and the initials stand in the margins, where no line of the paper is. */
final class FileCopy {

    private static final String NOBODY = "....................";

    private final Style style;
    private final Ink small;

    FileCopy(Style style) {
        this.style = style;
        this.small = style.body("initials");
    }

    byte[] of(byte[] paper, Initials initials) throws IOException {
        PdfFile marks = PdfFile.overlay();
        try (PDDocument document = Loader.loadPDF(paper)) {
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                PDRectangle size = document.getPage(i).getMediaBox();
                Sheet sheet = marks.addSheet(size.getWidth(), size.getHeight());
                sheet.text("สำเนาคู่ฉบับ", style.bold(), style.measures().left(), Measures.mm(11));
                if (i == pages - 1) {
                    initials(sheet, initials);
                }
            }
        }
        return marks.over(paper);
    }

    private void initials(Sheet sheet, Initials initials) {
        List<String> lines = Stream.of(
                        line("ร่าง", initials.drafted()), line("พิมพ์", initials.typed()), line("ตรวจ", initials.checked()))
                .toList();
        float pitch = style.measures().points("initials.pitch");
        float baseline = sheet.height() - Measures.mm(6) - pitch * (lines.size() - 1);
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, small.width(line));
        }
        float x = style.measures().right() - widest;
        for (String line : lines) {
            sheet.text(line, small, x, baseline);
            baseline += pitch;
        }
    }

    private static String line(String role, String who) {
        return Style.onPaper(role + " " + (who.isBlank() ? NOBODY : who));
    }
}
