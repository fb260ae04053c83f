package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;

/**
 * @param owner whether the unit deals with it, else it is for information
 * @param number in the unit's register, empty until accepted
 * @param state SENT, ACCEPTED or REFUSED; message key {@code correspondence.routing.<state>}
 */
public record RoutingRow(UnitId unit, boolean owner, String state, Optional<Integer> number, String note, Instant sentAt) {}
