package th.samnak.studio.drawing;

import java.util.List;

/** A box with those below it, in their order. */
public record Tree(Box box, List<Tree> below) {

    public Tree {
        below = List.copyOf(below);
    }
}
