package th.samnak.correspondence.work.application;

import java.util.List;
import th.samnak.api.organisation.UnitId;

/** For the home page, the menu and the head of a unit. */
public interface WorkLists {

    /** Quick; all zero when nobody is signed in. */
    WorkCounts counts();

    /** What waits for the caller, most urgent and oldest first. */
    List<WorkItem> waitingForMe(int limit);

    /** What is late in the caller's unit, latest first. */
    List<WorkItem> overdueInMyUnit(int limit);

    /** @param year in the Buddhist era */
    Statistics statistics(UnitId unit, int year);
}
