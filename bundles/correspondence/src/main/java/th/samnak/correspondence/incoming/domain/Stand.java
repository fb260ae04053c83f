package th.samnak.correspondence.incoming.domain;

import org.jspecify.annotations.Nullable;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Keeping;

/** Where an incoming letter stood before a step, so that it can be put back there. */
public final class Stand {

    final IncomingState state;
    final @Nullable Course course;
    final @Nullable Due due;
    final @Nullable Keeping keeping;

    Stand(IncomingState state, @Nullable Course course, @Nullable Due due, @Nullable Keeping keeping) {
        this.state = state;
        this.course = course;
        this.due = due;
        this.keeping = keeping;
    }
}
