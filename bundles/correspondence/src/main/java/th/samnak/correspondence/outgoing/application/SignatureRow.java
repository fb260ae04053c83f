package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.util.List;
import th.samnak.api.organisation.PersonId;

/** Who signed, as what (printed: the lines under the name), when, and the checksum of the paper that was signed. */
public record SignatureRow(
        PersonId person, String name, String position, List<String> printed, Instant at, String sha256) {}
