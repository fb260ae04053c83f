package th.samnak.api.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/**
 * One who is asked on the way of a matter.
 *
 * @param id empty while it is only foreseen
 * @param place steps of one place are open together
 * @param post whose holder, or whoever acts for them, is asked; empty when it is a person
 * @param person who is asked today, or who did it; empty when nobody is in charge of the post
 * @param title of the post, else the person's position
 * @param name of the person; empty for nobody
 * @param acting whether the person acts in the place of the holder
 * @param due by when; empty for no deadline
 */
public record Step(
        String id,
        int round,
        int place,
        Layer layer,
        StepState state,
        UnitId unit,
        Optional<PostId> post,
        Optional<PersonId> person,
        String title,
        String name,
        boolean acting,
        Optional<LocalDate> due,
        Optional<Instant> openedAt,
        Optional<Instant> doneAt) {}
