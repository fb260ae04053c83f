package th.samnak.correspondence.register.application;

import java.io.OutputStream;
import java.util.List;

/** Registers on paper and as files. */
public interface RegisterExport {

    byte[] pdf(RegisterQuery query, List<RegisterRow> rows);

    void xlsx(RegisterQuery query, List<RegisterRow> rows, OutputStream out);

    void csv(RegisterQuery query, List<RegisterRow> rows, OutputStream out);

    /** Notes in the audit trail that the register left the house. */
    void record(RegisterQuery query, String form, int rows);
}
