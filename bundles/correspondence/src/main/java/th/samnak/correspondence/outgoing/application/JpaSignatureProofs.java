package th.samnak.correspondence.outgoing.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.domain.Decider;
import th.samnak.correspondence.letter.domain.Decision;
import th.samnak.correspondence.letter.domain.Ground;
import th.samnak.correspondence.letter.domain.Minute;

/** Holds what was kept with each signature against the organisation of that day, as it is known now. */
@Component
public final class JpaSignatureProofs implements SignatureProofs {

    private final Database database;
    private final Organisation organisation;
    private final Authorities authorities;
    private final Clock clock;

    @Activate
    public JpaSignatureProofs(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Organisation organisation,
            @Reference Authorities authorities,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param decider as kept */
    private record Done(Instant at, Permission permission, Decider decider) {

        String act() {
            return permission.verb();
        }
    }

    @Override
    public Proof of(String id) {
        if (!LetterHeads.looksLikeId(id)) {
            throw new NotFound("letter");
        }
        List<Done> done = database.read(em -> em
                .createQuery("select m from Minute m where m.letterId = :letter order by m.seq", Minute.class)
                .setParameter("letter", id)
                .getResultList()
                .stream()
                .flatMap(JpaSignatureProofs::done)
                .toList());
        if (done.isEmpty() && !known(id)) {
            throw new NotFound("letter");
        }
        return new Proof(done.stream().flatMap(each -> links(each).stream()).toList());
    }

    private boolean known(String id) {
        return database.read(em -> Stream.of("OutgoingLetter", "IncomingLetter").anyMatch(kind -> em
                        .createQuery("select count(l) from " + kind + " l where l.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult() > 0));
    }

    private static Stream<Done> done(Minute minute) {
        if (minute.decision() == Decision.SIGNED) {
            return Stream.of(new Done(minute.at(), CorrespondenceModule.SIGN, minute.decider()));
        }
        return minute.decider().ground().isPresent()
                ? Stream.of(new Done(minute.at(), CorrespondenceModule.DECIDE, minute.decider()))
                : Stream.empty();
    }

    private List<Link> links(Done done) {
        Optional<Ground> ground = done.decider().ground();
        if (ground.isEmpty()) {
            return List.of(link(done, "power", false, String.join(" ", done.decider().printedPosition()) + ": not kept", ""));
        }
        LocalDate day = LocalDate.ofInstant(done.at(), clock.getZone());
        Chart chart = organisation.on(day);
        List<Link> links = new ArrayList<>();
        links.add(clause(done, ground.get(), chart));
        links.add(post(done, ground.get(), chart));
        links.add(link(done, "person", chart.person(done.decider().person()).isPresent(), done.decider().name(), ""));
        ground.get().authority().ifPresent(row -> links.addAll(authorities(done, ground.get().post(), row, chart)));
        links.add(power(done, ground.get(), day));
        return links;
    }

    private static Link clause(Done done, Ground ground, Chart chart) {
        Optional<Dated<Mandate>> mandate =
                chart.mandatesOf(ground.unit(), done.permission().module()).stream().findFirst();
        String unit = chart.unit(ground.unit()).map(Unit::nameTh).orElse(ground.unit().value());
        return link(done, "clause", mandate.isPresent(), unit, mandate.map(Dated::source).map(Citation::toString).orElse(""));
    }

    private static Link post(Done done, Ground ground, Chart chart) {
        Optional<Post> post = chart.post(ground.post());
        return link(done, "post", post.isPresent(), post.map(Post::titleTh).orElse(ground.post().value()),
                chart.sourceOf(ground.post()).map(Citation::toString).orElse(""));
    }

    /** The order, and below it the one whose power it hands on. */
    private static List<Link> authorities(Done done, PostId post, String row, Chart chart) {
        Optional<String> under = chart.authoritiesOf(post).stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .flatMap(each -> each.what().under());
        return Stream.concat(Stream.of(row), under.stream()).map(each -> authority(done, post, each, chart)).toList();
    }

    private static Link authority(Done done, PostId post, String row, Chart chart) {
        Optional<Dated<Authority>> fact =
                chart.authoritiesOf(post).stream().filter(each -> each.id().equals(row)).findFirst();
        String text = fact.map(each -> each.what().kind().printed() + " · " + each.what().order() + " · " + each.from()
                        + each.until().map(until -> " – " + until.minusDays(1)).orElse(" –"))
                .orElse(row);
        return link(done, "authority", fact.isPresent(), text, fact.map(Dated::source).map(Citation::toString).orElse(""));
    }

    private Link power(Done done, Ground ground, LocalDate day) {
        boolean held = authorities.capacities(done.decider().person(), Act.of(done.permission(), ground.unit()), day).stream()
                .anyMatch(capacity -> capacity.key().equals(ground.capacity()));
        return link(done, "power", held, String.join(" ", ground.lines()), ground.citation());
    }

    private static Link link(Done done, String kind, boolean holds, String text, String source) {
        return new Link(done.at(), done.act(), kind, holds, text, source);
    }
}
