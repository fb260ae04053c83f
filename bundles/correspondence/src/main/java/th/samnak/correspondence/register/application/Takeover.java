package th.samnak.correspondence.register.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.correspondence.letter.application.Viewer;

/** Makes the lines of another register the past of ours. */
interface Takeover {

    /** @throws RuleViolation when numbers have been issued in that series already */
    void requireEmpty(RegisterImport.Target target);

    void write(EntityManager em, RegisterImport.Target target, List<ImportRow> rows, Viewer viewer);
}
