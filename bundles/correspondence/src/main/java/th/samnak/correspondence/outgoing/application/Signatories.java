package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import java.util.List;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Rules;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** Which parts sign which kind of letter, by the table in force. */
final class Signatories {

    private Signatories() {}

    static boolean may(Capacity by, OutgoingLetter letter, UnitId agency, Rules rules, LocalDate day) {
        List<String> parts = rules.on(CorrespondenceModule.ID + ".sign." + letter.text().kind(), agency, day).items();
        return by.post().roles().stream().anyMatch(role -> parts.contains(role.key()));
    }
}
