package th.samnak.studio.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.studio.drawing.Box;
import th.samnak.studio.drawing.Tree;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.words.Words;

/** Makes the boxes of a day's chart; of what lies too deep only the number is told. */
public final class ChartTree {

    private static final int MOST = 400;

    private final Naming naming;
    private final Chart chart;
    private final int levels;
    private final Function<Unit, Change> changes;
    private int made;

    /** What became of a unit. @param word empty when nothing did */
    public record Change(Box.Mark mark, String word) {
        public static final Change NONE = new Change(Box.Mark.SAME, "");
    }

    public ChartTree(Naming naming, Chart chart, int levels, Function<Unit, Change> changes) {
        this.naming = naming;
        this.chart = chart;
        this.levels = levels;
        this.changes = changes;
    }

    public Tree of(Unit root) {
        return tree(root, levels);
    }

    private Tree tree(Unit unit, int left) {
        made++;
        List<Unit> below = chart.below(unit.id());
        if (left == 0 || made > MOST) {
            return new Tree(box(unit, below.size()), List.of());
        }
        return new Tree(box(unit, 0), below.stream().map(each -> tree(each, left - 1)).toList());
    }

    private Box box(Unit unit, int hidden) {
        List<Post> posts = chart.postsIn(unit.id());
        long vacant = posts.stream().filter(post -> chart.holderOf(post.id()).isEmpty()).count();
        List<String> lines = new ArrayList<>();
        lines.add(unit.letterPrefix().isBlank() ? "–" : unit.letterPrefix());
        lines.add(unit.head().map(head -> naming.person(chart, head)).orElseGet(() -> Words.now("studio.chart.no-head")));
        lines.add(Words.now(vacant == 0 ? "studio.chart.posts" : "studio.chart.posts-vacant", posts.size(), vacant));
        if (hidden > 0) {
            lines.add(Words.now("studio.chart.hidden", hidden));
        }
        Change change = changes.apply(unit);
        return new Box(unit.id().value(), unit.name(Words.locale()), lines, change.mark(), change.word(), href(unit));
    }

    private String href(Unit unit) {
        return "studio/units/" + unit.id() + (chart.day().equals(naming.viewed().day()) ? "" : "?day=" + chart.day());
    }
}
