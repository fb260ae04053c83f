package th.samnak.reorganisation.announced;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.announcements.api.ProposedOperation.Kind;
import th.samnak.announcements.api.Span;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.Operation;

/** Duties, people and business that a text sends from one unit to another, and what its transitional clauses keep. */
final class Transfers {

    private static final String LEAD = "^(?:บรรดา|อำนาจ(?:และ)?หน้าที่|หน้าที่และอำนาจ|หน้าที่|ภารกิจ|งาน|กิจการ|การ|ด้าน|เกี่ยวกับ|ใน|ส่วนที่|\\s)+";
    private static final int SHORTEST = 4;

    private final Drawing drawing;
    private final Chart chart;

    Transfers(Drawing drawing, Chart chart) {
        this.drawing = drawing;
        this.chart = chart;
    }

    /** Who gets the business of a unit that is abolished, where a sentence of transfer says so: of the unit, or in the same clause. */
    Optional<UnitId> heirOf(Unit ended, Span at) {
        return drawing.proposal.operations().stream()
                .filter(it -> it.kind() == Kind.TRANSFER_ALL || it.kind() == Kind.TRANSFER_DUTY || it.kind() == Kind.TRANSFER_STAFF)
                .filter(it -> it.from().isEmpty() && drawing.clause(at).isPresent() && drawing.clause(at).equals(drawing.clause(it.at()))
                        || it.from().stream().anyMatch(name -> drawing.directory.standing(name.value()).filter(ended::equals).isPresent()))
                .sorted(Comparator.comparing((ProposedOperation it) -> it.kind() != Kind.TRANSFER_ALL))
                .flatMap(it -> it.to().stream())
                .flatMap(name -> drawing.directory.unit(name.value()).stream())
                .filter(unit -> !unit.equals(ended.id()))
                .findFirst();
    }

    void one(ProposedOperation read) {
        switch (read.kind()) {
            case TRANSFER_DUTY, TRANSFER_STAFF, TRANSFER_ALL -> transfer(read);
            case REPEAL -> drawing.open("repeal", Drawing.names(read.from()));
            case KEEP_HOLDERS -> drawing.open("keep-holders");
            default -> { }
        }
    }

    private void transfer(ProposedOperation read) {
        Optional<UnitId> to = read.to().stream().flatMap(name -> drawing.directory.unit(name.value()).stream()).findFirst();
        List<Unit> from = read.from().stream().flatMap(name -> drawing.directory.standing(name.value()).stream()).toList();
        if (to.isEmpty() || from.isEmpty()) {
            drawing.open("transfer", Drawing.subject(read), Drawing.names(read.from()), Drawing.names(read.to()));
            return;
        }
        from.stream().filter(unit -> !drawing.ends(unit.id())).forEach(unit -> {
            switch (read.kind()) {
                case TRANSFER_STAFF -> staff(unit, to.get(), read);
                case TRANSFER_DUTY -> duty(unit, to.get(), read);
                default -> drawing.open("transfer", Drawing.subject(read), unit.nameTh(), Drawing.names(read.to()));
            }
        });
    }

    /** All posts but the head's: the text tells of people, not of posts, so that a person must look. */
    private void staff(Unit from, UnitId to, ProposedOperation read) {
        List<PostId> posts = chart.postsIn(from.id()).stream().filter(post -> !post.heads()).map(Post::id).toList();
        if (!posts.isEmpty()) {
            drawing.add(new Operation.TransferStaff(from.id(), to, posts), read.at());
        }
        drawing.open("staff", from.nameTh(), Drawing.names(read.to()), posts.size());
    }

    /** The function whose clause speaks of what is transferred; only when it is one. */
    private void duty(Unit from, UnitId to, ProposedOperation read) {
        String subject = read.subject().replaceFirst(LEAD, "").replaceAll("\\s+", "");
        Set<ModuleId> functions = drawing.directory.duty(Drawing.subject(read)).map(Set::of).orElseGet(() -> functions(from, subject));
        if (functions.size() == 1) {
            drawing.add(new Operation.TransferDuty(from.id(), to, functions.iterator().next()), read.at());
        } else {
            drawing.choose(from.id().value(), AnnouncedPlans.WHICH_DUTY, Drawing.subject(read), from.nameTh(), Drawing.names(read.to()));
        }
    }

    private Set<ModuleId> functions(Unit from, String subject) {
        return chart.mandates().stream()
                .filter(row -> row.what().unit().equals(from.id()))
                .filter(speaksOf(subject))
                .map(row -> row.what().function())
                .collect(Collectors.toSet());
    }

    private Predicate<Dated<Mandate>> speaksOf(String subject) {
        return row -> subject.length() >= SHORTEST && row.source().clause()
                .flatMap(mark -> chart.instrument(row.source().instrument()).flatMap(it -> it.clause(mark)))
                .map(clause -> words(clause).anyMatch(words -> words.contains(subject)))
                .orElse(false);
    }

    private static Stream<String> words(Clause clause) {
        return Stream.concat(Stream.of(clause.titleTh()), clause.wording().stream()).map(words -> words.replaceAll("\\s+", ""));
    }
}
