package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.register.domain.Headings;

/** Numbers as printed, and the paper that is signed. */
public interface SignedPapers {

    /** The number as printed, in Arabic digits. */
    String docNo(OutgoingLetter letter, int number, LocalDate date);

    Headings headings(OutgoingLetter letter, String docNo, LocalDate date);

    /** Lays out the paper and keeps it. @return its checksum, under which the file store has it */
    String make(OutgoingLetter letter, String docNo, LocalDate date, Decider signer, Instant at);
}
