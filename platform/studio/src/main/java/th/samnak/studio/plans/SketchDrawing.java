package th.samnak.studio.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Plan;
import th.samnak.studio.chart.DrawnChart;
import th.samnak.studio.drawing.Box;
import th.samnak.studio.drawing.Tree;
import th.samnak.ui.words.Words;

/** The charts before and after, side by side; what changes is told by word, sign and line. */
final class SketchDrawing {

    private static final int COLUMNS = 2;

    private final Plan plan;
    private final Sketch sketch;
    private final Placement placement;

    SketchDrawing(Plan plan, Sketch sketch, Placement placement) {
        this.plan = plan;
        this.sketch = sketch;
        this.placement = placement;
    }

    Component both() {
        Div both = new Div(side("studio.plan.before", sketch.before(), true), side("studio.plan.after", sketch.after(), false));
        both.addClassName("sk-beside");
        both.setId("plan-charts");
        return both;
    }

    private Component side(String key, Map<UnitId, Sketch.Node> units, boolean before) {
        H3 heading = new H3(Words.now(key));
        Sketch.Node root = units.get(plan.agency());
        if (root == null) {
            return new Div(heading);
        }
        return new Div(heading, new DrawnChart().show(tree(root, units, before), COLUMNS, Words.now(key)));
    }

    private Tree tree(Sketch.Node node, Map<UnitId, Sketch.Node> units, boolean before) {
        return new Tree(box(node, before), Sketch.below(units, Optional.of(node.id())).stream()
                .map(below -> tree(below, units, before)).toList());
    }

    private Box box(Sketch.Node node, boolean before) {
        List<Post> posts = before ? sketch.chart().postsIn(node.id()) : placement.postsIn(node.id());
        long vacant = posts.stream().filter(post -> sketch.chart().holderOf(post.id()).isEmpty()).count();
        List<String> lines = new ArrayList<>();
        lines.add(node.prefix().isBlank() ? "–" : node.prefix());
        lines.add(Words.now(vacant == 0 ? "studio.chart.posts" : "studio.chart.posts-vacant", posts.size(), vacant));
        String word = node.word().isEmpty() ? "" : Words.now(node.word());
        boolean stands = sketch.chart().unit(node.id()).isPresent();
        return new Box(node.id().value(), node.name(), lines, node.mark(), word, stands ? "studio/units/" + node.id() : "");
    }
}
