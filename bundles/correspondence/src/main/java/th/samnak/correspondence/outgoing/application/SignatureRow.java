package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.domain.Capacity;

/** Who signed, as what, when, and the checksum of the paper that was signed. */
public record SignatureRow(
        PersonId person, String name, String position, Capacity capacity, String onBehalfOf, Instant at, String sha256) {}
