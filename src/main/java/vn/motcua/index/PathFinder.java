package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses, among all readings, the cheapest way through a query: what was typed against what the content makes likely. */
final class PathFinder {

    private static final int BEAM = 24;
    /** So many ways are followed at first, only to know what need not be followed later. */
    private static final int GUESS_BEAM = 2;
    /** Sums of the same numbers in another order may differ by less. */
    private static final double ROUNDING = 1e-9;

    private static final Word START = new Word(Word.UNKNOWN, "", "", "");

    private final LanguageModel model;

    PathFinder(LanguageModel model) {
        this.model = model;
    }

    /** The readings of the cheapest way from the first to the last of so many typed words; empty when there is none. */
    List<Reading> best(List<Reading> readings, int length) {
        List<List<Edge>> starting = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            starting.add(new ArrayList<>());
        }
        readings.forEach(r -> starting.get(r.from()).add(edge(r)));
        double[] rest = rest(starting);
        Node guess = walk(starting, rest, GUESS_BEAM, Double.POSITIVE_INFINITY);
        if (guess == null) {
            return List.of();
        }
        return walk(starting, rest, BEAM, guess.cost + ROUNDING).way();
    }

    private Edge edge(Reading reading) {
        double cost = reading.cost();
        Word last = reading.words().getFirst();
        for (Word word : reading.words().subList(1, reading.words().size())) {
            cost += model.cost(last.id(), word.id());
            last = word;
        }
        return new Edge(reading, cost, reading.words().getFirst(), last);
    }

    /** For each place what the way from there to the end costs at least. */
    private double[] rest(List<List<Edge>> starting) {
        double[] rest = new double[starting.size() + 1];
        for (int at = starting.size() - 1; at >= 0; at--) {
            rest[at] = Double.POSITIVE_INFINITY;
            for (Edge edge : starting.get(at)) {
                rest[at] = Math.min(rest[at], edge.least(model) + rest[edge.to()]);
            }
        }
        return rest;
    }

    /** The cheapest end that a search finds which follows so many ways at each place; null when none costs less. */
    private Node walk(List<List<Edge>> starting, double[] rest, int beam, double most) {
        int length = starting.size();
        List<Map<Word, Node>> ending = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            ending.add(new HashMap<>());
        }
        ending.getFirst().put(START, new Node(START, 0, null, null));
        for (int at = 0; at < length; at++) {
            Node[] nodes = cheapest(ending.get(at).values(), beam);
            for (Edge edge : starting.get(at)) {
                take(edge, nodes, ending.get(edge.to()), most - rest[edge.to()]);
            }
        }
        return ending.get(length).values().stream().min(PathFinder::cheaper).orElse(null);
    }

    /** Goes on from each node, cheapest first, until none can lead to the edge's last word more cheaply. */
    private void take(Edge edge, Node[] nodes, Map<Word, Node> ending, double most) {
        double least = edge.least(model);
        if (nodes.length == 0 || nodes[0].cost + least > most) {
            return;
        }
        Node known = ending.get(edge.last);
        Node from = null;
        double best = known == null ? Double.POSITIVE_INFINITY : known.cost;
        for (Node node : nodes) {
            if (node.cost + least >= best || node.cost + least > most) {
                break;
            }
            double cost = node.cost + edge.cost + model.cost(node.last.id(), edge.first.id());
            if (cost < best && cost <= most) {
                best = cost;
                from = node;
            }
        }
        if (from != null) {
            ending.put(edge.last, new Node(edge.last, best, from, edge.reading));
        }
    }

    private static Node[] cheapest(Collection<Node> nodes, int beam) {
        Node[] sorted = nodes.toArray(Node[]::new);
        Arrays.sort(sorted, PathFinder::cheaper);
        return sorted.length > beam ? Arrays.copyOf(sorted, beam) : sorted;
    }

    /** Cheaper first; equal ones by spelling, so that the same query is always understood alike. */
    private static int cheaper(Node a, Node b) {
        int byCost = Double.compare(a.cost, b.cost);
        return byCost != 0 ? byCost : a.last.key().compareTo(b.last.key());
    }

    /**
     * A reading on the way.
     *
     * @param cost of the reading and of its words after one another, without what its first word costs
     */
    private record Edge(Reading reading, double cost, Word first, Word last) {

        int to() {
            return reading.to();
        }

        double least(LanguageModel model) {
            return cost + model.least(first.id());
        }
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
