package th.samnak.approvals.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.StepState;
import th.samnak.api.organisation.Post;
import th.samnak.api.rules.Figure;
import th.samnak.approvals.domain.KeptMatter;

/** By which figures the way of a matter was reckoned: of the day it began, which it keeps. */
record Reckoned(Services services) {

    List<Figure> of(Course course) {
        return Stream.concat(limits(course), silence(course)).distinct().toList();
    }

    /** Up to which amount whoever decides it may. */
    private Stream<Figure> limits(Course course) {
        KeptMatter matter = course.matter();
        LocalDate day = services.day(matter.submittedAt());
        return services.kinds().find(matter.kind()).filter(kind -> matter.amount().isPresent()).stream()
                .flatMap(kind -> course.steps().stream()
                        .filter(step -> step.layer() == Layer.DECIDE && !step.is(StepState.DROPPED))
                        .flatMap(step -> step.addressee().post().flatMap(services.chart()::post).stream())
                        .flatMap(post -> codes(kind, post)))
                .map(code -> services.rules().on(code, matter.unit(), day));
    }

    private static Stream<String> codes(MatterKind kind, Post post) {
        return post.roles().stream().flatMap(role -> kind.ceiling(role).stream());
    }

    /** How long those asked for an opinion are waited for. */
    private Stream<Figure> silence(Course course) {
        KeptMatter matter = course.matter();
        return course.steps().stream()
                .filter(step -> step.layer() == Layer.CONCUR && !step.legal())
                .filter(step -> step.is(StepState.OPEN) || step.is(StepState.PLANNED))
                .limit(1)
                .map(step -> services.rules().on("approvals.silence", matter.unit(), services.day(matter.submittedAt())));
    }
}
