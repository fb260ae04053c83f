package th.samnak.documents.type;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Takes the digital signatures out of a file that is about to be changed: they would only say that it was. */
public final class Unsigned {

    private Unsigned() {}

    public static void make(PDDocument document) throws IOException {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        List<PDField> kept = form.getFields().stream().filter(field -> !(field instanceof PDSignatureField)).toList();
        if (kept.isEmpty()) {
            document.getDocumentCatalog().setAcroForm(null);
        } else {
            form.setFields(kept);
            form.setSignaturesExist(false);
            form.setAppendOnly(false);
        }
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> annotations = page.getAnnotations().stream().filter(one -> !isSignature(one)).toList();
            if (annotations.isEmpty()) {
                page.getCOSObject().removeItem(COSName.ANNOTS);
            } else {
                page.setAnnotations(annotations);
            }
        }
    }

    private static boolean isSignature(PDAnnotation annotation) {
        return COSName.SIG.equals(annotation.getCOSObject().getCOSName(COSName.FT));
    }
}
