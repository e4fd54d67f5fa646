package vn.motcua.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses, among all readings, the cheapest way through a query: what was typed against what the content makes likely. */
final class PathFinder {

    private static final int BEAM = 24;

    private final LanguageModel model;

    PathFinder(LanguageModel model) {
        this.model = model;
    }

    /** The readings of the cheapest way from the first to the last of so many typed words; empty when there is none. */
    List<Reading> best(List<Reading> readings, int length) {
        List<List<Reading>> starting = new ArrayList<>();
        List<Map<Word, Node>> ending = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            starting.add(new ArrayList<>());
            ending.add(new HashMap<>());
        }
        readings.forEach(r -> starting.get(r.from()).add(r));
        ending.get(0).put(START, new Node(START, 0, null, null));
        for (int at = 0; at < length; at++) {
            List<Node> nodes = cheapest(ending.get(at).values());
            for (Reading reading : starting.get(at)) {
                read(reading, nodes, ending.get(reading.to()));
            }
        }
        return ending.get(length).values().stream()
                .min(PathFinder::cheaper)
                .map(Node::way)
                .orElse(List.of());
    }

    private static final Word START = new Word(Word.UNKNOWN, "", "", "");

    /** Goes on from each node, cheapest first, until none can lead to the reading's last word more cheaply. */
    private void read(Reading reading, List<Node> nodes, Map<Word, Node> ending) {
        Node best = ending.get(reading.words().getLast());
        for (Node node : nodes) {
            if (best != null && node.cost + reading.cost() >= best.cost) {
                break;
            }
            Node next = step(node, reading);
            best = best == null || next.cost < best.cost ? next : best;
        }
        if (best != null) {
            ending.put(best.last, best);
        }
    }

    private Node step(Node node, Reading reading) {
        double cost = node.cost + reading.cost();
        Word last = node.last;
        for (Word word : reading.words()) {
            cost += model.cost(last.id(), word.id());
            last = word;
        }
        return new Node(last, cost, node, reading);
    }

    private static List<Node> cheapest(Collection<Node> nodes) {
        return nodes.stream().sorted(PathFinder::cheaper).limit(BEAM).toList();
    }

    /** Cheaper first; equal ones by spelling, so that the same query is always understood alike. */
    private static int cheaper(Node a, Node b) {
        int byCost = Double.compare(a.cost, b.cost);
        return byCost != 0 ? byCost : a.last.key().compareTo(b.last.key());
    }

    private record Node(Word last, double cost, Node before, Reading reading) {
        List<Reading> way() {
            List<Reading> way = new ArrayList<>();
            for (Node node = this; node.reading != null; node = node.before) {
                way.addFirst(node.reading);
            }
            return way;
        }
    }
}
