package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.filing.domain.DestructionList;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.letter.application.Viewer;

/** Finds lists and what stands on them; callers have asked already whether the person may. */
public interface DestructionBook {

    List<DestructionList> lists(EntityManager em, UnitId agency);

    /** @throws th.samnak.api.errors.NotFound when there is none in that agency */
    DestructionList list(EntityManager em, UnitId agency, String id);

    /** In the order of the list. */
    List<FiledLetter> items(EntityManager em, String listId);

    /** @throws th.samnak.api.errors.NotFound when there is none of that id on any list */
    FiledLetter item(EntityManager em, String id);

    /** Filed letters whose time was over at the end of the year before, oldest first. */
    List<FiledLetter> due(EntityManager em, UnitId agency, int year);

    /** บัญชีหนังสือขอทำลาย (แบบที่ 25). */
    byte[] paper(EntityManager em, DestructionList list, Viewer viewer);

    DestructionItemRow row(FiledLetter filed, Viewer viewer);
}
