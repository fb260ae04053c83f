package th.samnak.documents.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Labels;
import th.samnak.documents.type.Sheet;

/** Secrecy on every page, top and bottom; copy and page of a top secret paper; the word ร่าง behind a draft. */
final class MarksFrame implements Pages.Frame {

    private final Style style;
    private final Marks marks;

    MarksFrame(Style style, Marks marks) {
        this.style = style;
        this.marks = marks;
    }

    @Override
    public void on(Sheet sheet, int page, int pages) {
        if (marks.draft()) {
            watermark(sheet);
        }
        String label = Labels.of(marks.secrecy());
        if (!label.isEmpty()) {
            Ink ink = style.bold("secrecy").coloured(Style.RED);
            sheet.centred(label, ink, sheet.width() / 2, Measures.mm(11));
            sheet.centred(label, ink, sheet.width() / 2, sheet.height() - Measures.mm(8));
        }
        if (marks.secrecy() == Secrecy.TOP_SECRET) {
            String right = copy() + "หน้า " + (page + 1) + " ของ " + pages + " หน้า";
            sheet.rightAligned(Style.onPaper(right), style.bold().coloured(Style.RED), sheet.width() - style.measures().length("page.right"), Measures.mm(11));
        }
    }

    private String copy() {
        return marks.copies() == 0 ? "" : "ชุดที่ " + marks.copy() + " ของ " + marks.copies() + " ชุด ";
    }

    private void watermark(Sheet sheet) {
        Shape word = style.bold().face().outline("ร่าง");
        Rectangle2D box = word.getBounds2D();
        AffineTransform place = AffineTransform.getTranslateInstance(sheet.width() / 2, sheet.height() / 2);
        place.rotate(-Math.PI / 5);
        double scale = Measures.mm(120) / box.getWidth();
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        sheet.shape(place.createTransformedShape(word), Style.PALE, 0);
    }
}
