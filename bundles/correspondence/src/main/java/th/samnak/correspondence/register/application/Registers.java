package th.samnak.correspondence.register.application;

import java.io.OutputStream;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.register.domain.RegisterKind;

/** The registers of receipt and dispatch. Masks apply to lists, paper and files alike; exports are recorded. */
public interface Registers {

    /** Units whose registers the caller may read, the own one first. */
    List<UnitId> units();

    /** Years in which the unit's register has lines, newest first; always holds the current year. */
    List<Integer> years(UnitId unit, RegisterKind kind);

    /** Last number first. @param limit at most 200 */
    Page<RegisterRow> list(RegisterQuery query, int offset, int limit);

    /** PDF with the columns of the official form. */
    byte[] print(RegisterQuery query);

    void exportXlsx(RegisterQuery query, OutputStream out);

    void exportCsv(RegisterQuery query, OutputStream out);

    /** Fills the columns การปฏิบัติ and หมายเหตุ of a line; nothing else of a register ever changes. */
    void annotate(String entryId, String action, String remark);

    /** Takes a number for nothing else than to cancel it, when one was spoiled on paper. @param reason must not be blank */
    int cancelNext(UnitId unit, RegisterKind kind, String reason);
}
