package th.samnak.organisation.ledger;

import java.util.List;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Citation;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptAbsence;

final class AbsenceKind extends Kind<Absence> {

    AbsenceKind() {
        super(Absence.class, KeptAbsence.class);
    }

    @Override
    DatedRow<Absence> row(Entry<Absence> entry) {
        return new KeptAbsence(entry);
    }

    @Override
    String thing(Absence what, Citation source) {
        return what.person() + "|" + what.kind();
    }

    @Override
    String label(Absence what) {
        return what.person().value();
    }

    @Override
    List<Ref> refs(Absence what) {
        return List.of(Ref.to(what.person(), "person"));
    }
}
