package th.samnak.announcements.api;

import java.time.LocalDate;
import java.util.Optional;

/** A citation of the Royal Gazette as far as the text tells it; see {@link th.samnak.api.organisation.Gazette}. */
public record GazettePlace(
        Optional<Integer> volume, Optional<String> part, Optional<String> page, Optional<LocalDate> published) {}
