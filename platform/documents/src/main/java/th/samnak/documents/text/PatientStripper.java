package th.samnak.documents.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF no longer than it may, and no more of it. */
final class PatientStripper extends PDFTextStripper {

    private final Deadline deadline;
    private final int most;
    private final StringWriter out = new StringWriter();

    PatientStripper(Deadline deadline, int most) {
        this.deadline = deadline;
        this.most = most;
    }

    String read(PDDocument document) throws IOException {
        try {
            writeText(document, out);
        } catch (Enough e) {
            // as much as was asked for
        }
        return out.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePageEnd() throws IOException {
        super.writePageEnd();
        if (out.getBuffer().length() > most) {
            throw new Enough();
        }
    }

    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
