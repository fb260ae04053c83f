package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** Lays out a letter: as a draft, or as it is signed. */
public interface Paper {

    /** With the mark ร่าง, without number and date. @param signer who is to sign, empty while nobody is known */
    byte[] draft(DraftForm form, UnitId unit, Optional<PersonId> signer);

    /** The letter as it stands, for a word processor; DOCX. */
    byte[] word(OutgoingLetter letter);

    /** The final paper. */
    byte[] signed(DraftForm form, UnitId unit, String docNo, LocalDate date, Decider signer, Instant at);
}
