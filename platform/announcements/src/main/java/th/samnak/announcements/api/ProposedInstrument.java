package th.samnak.announcements.api;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.Instrument;

/**
 * What the text says of itself; empty what it does not say.
 *
 * @param number of an order, for example {@code 12/2569}
 * @param issuer who made it, for example คณะกรรมการอัยการ
 * @param agency the agency or unit that it shapes
 * @param head who is in charge of the agency
 * @param signed the day under the signature
 * @param expires the first day on which it no longer has effect, from a target year
 */
public record ProposedInstrument(
        Instrument.Kind kind,
        Optional<Found<String>> title,
        Optional<Found<String>> number,
        Optional<Found<String>> issuer,
        Optional<Found<String>> agency,
        Optional<Found<String>> head,
        Optional<Found<GazettePlace>> gazette,
        Optional<Found<LocalDate>> signed,
        Optional<Found<Effective>> effective,
        Optional<Found<LocalDate>> expires) {

    /** The day it is in force from, when that can be told. */
    public Optional<LocalDate> inForce() {
        return effective.flatMap(found -> found.value().date());
    }

    public Optional<LocalDate> published() {
        return gazette.flatMap(found -> found.value().published());
    }
}
