package th.samnak.rules.view;

import java.time.Clock;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.rules.RuleBook;
import th.samnak.api.time.ViewedDay;

/** What every screen of this bundle works with. */
record Desk(RuleBook book, Organisation organisation, ViewedDay viewed, Access access, Clock clock) {

    FigureStanding words() {
        return new FigureStanding(organisation);
    }
}
