package th.samnak.correspondence.register.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Finds and masks lines of registers; callers have asked already whether the person may. */
public interface RegisterLines {

    List<UnitId> units(Viewer viewer);

    /** Units that ended, whose closed registers are now with one of those. */
    List<UnitId> former(EntityManager em, Viewer viewer);

    /** @throws th.samnak.api.errors.NotFound when the register is not the viewer's to read */
    void require(Viewer viewer, UnitId unit);

    List<Integer> years(EntityManager em, UnitId unit, RegisterKind kind);

    long count(EntityManager em, Viewer viewer, RegisterQuery query);

    /** Last number first. */
    List<RegisterRow> rows(EntityManager em, Viewer viewer, RegisterQuery query, int offset, int limit);

    /** First number first, all of them. */
    List<RegisterRow> inOrder(EntityManager em, Viewer viewer, RegisterQuery query);
}
