// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

import java.util.ArrayList;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * One life of the city: the MASON simulation.
 *
 * <p>MASON's time is in shifts of eight hours, from the beginning of the burn-in. At the beginning of a shift the agents act
 * (police units, detectives, call-takers, outreach workers, clinicians, the deterrence partnership), each at a place in the
 * order of its own, so that MASON never has to break a tie; then the shift's events happen, each at its exact time:
 *
 * <ol>
 *   <li>a dispute arises between people ({@link DisputeProcess}), simmers and is heard of;
 *   <li>it cools, or its aggressor decides for violence ({@link EscalationDecision});
 *   <li>violence misses, wounds or kills ({@link ViolenceProcess});
 *   <li>it leaves a grievance, and months later somebody plans to retaliate ({@link GrievanceProcess});
 *   <li>it is investigated, an arrest takes somebody into custody ({@link JusticeProcess});
 *   <li>people leave and others come ({@link Turnover});
 *   <li>police use force in a way that costs trust ({@link ForceIncidents}).
 * </ol>
 *
 * <p>A life begins with a burn-in under present staff; {@link #fork} then hands the same city to every arm. MASON's own random
 * generator does not exist here: all luck is keyed (see {@link org.abate.chance.Keys}).
 */
public final class ViolenceModel extends SimState {
    private static final long serialVersionUID = 1L;

    /** Shifts in a day; MASON's unit of time is one shift. */
    public static final int SHIFTS_PER_DAY = 3;

    private static final int EVENTS_LAST = Integer.MAX_VALUE;

    final transient RunWorld world;
    final transient CityState state;
    final transient DisputeProcess disputes;
    final transient EscalationDecision escalation;
    final transient ViolenceProcess violence;
    final transient GrievanceProcess grievances;
    final transient JusticeProcess justice;
    final transient Turnover turnover;
    final transient ForceIncidents forceIncidents;
    final transient Ledger ledger;
    final transient ServiceLevels services;
    final transient List<List<StreetPresence>> presence = new ArrayList<>();
    final transient StreetPresence[] workerOf;
    final transient List<AttackReview> reviews = new ArrayList<>();
    final transient List<CaseSupport> caseSupport = new ArrayList<>();
    final transient Involvement involvement = new Involvement();
    final transient PlaceCare placeCare;
    transient InjuryLog injuries = injury -> {};
    transient DecisionLog decisions = DecisionLog.UNHEARD;
    private final double firstDay;
    private final transient List<Employment> employments = new ArrayList<>();
    private double now;

    private record Employment(Steppable agent, double firstShift, double everyShifts) {
        boolean sameTimes(Employment other) {
            return firstShift == other.firstShift && everyShifts == other.everyShifts;
        }
    }

    private ViolenceModel(RunWorld world, CityState state, double firstDay, EventLog log) {
        super(null, new Schedule());
        this.world = world;
        this.state = state;
        this.firstDay = firstDay;
        this.now = firstDay;
        this.ledger = new Ledger(world, state.tally, log);
        this.services = new ServiceLevels(world.city());
        this.placeCare = new PlaceCare(
                world.synthetic.places().size(), world.parameterSet().value("hotSpot.carryOverHalfLifeDays"));
        this.disputes = new DisputeProcess(this);
        this.escalation = new EscalationDecision(this);
        this.violence = new ViolenceProcess(this);
        this.grievances = new GrievanceProcess(this);
        this.justice = new JusticeProcess(this);
        this.turnover = new Turnover(this);
        this.forceIncidents = new ForceIncidents(this);
        this.workerOf = new StreetPresence[state.people.size()];
        for (int n = 0; n < world.city().neighborhoods().size(); n++) {
            presence.add(new ArrayList<>());
        }
    }

    /** The city when the burn-in begins. */
    public static ViolenceModel burnIn(RunWorld world, EventLog log) {
        ViolenceModel model = new ViolenceModel(world, CityState.first(world), 0, log);
        model.turnover.peopleTheCity();
        model.disputes.begin();
        model.forceIncidents.begin();
        return model;
    }

    /** The same city at this moment for an arm, without its agents: a copy that shares nothing that changes. */
    public ViolenceModel fork(EventLog log) {
        return new ViolenceModel(world, state.copy(), endOfShift(), log);
    }

    /**
     * Takes an agent on, before {@link #start}. Agents act in the order in which they were taken on, before the events of the
     * shift.
     *
     * @param firstDay first day on which the agent may act
     * @param shift shift of the day at whose beginning it acts, 0 to 2
     * @param everyDays days between its actions
     */
    public void employ(Steppable agent, double firstDay, int shift, int everyDays) {
        double from = Math.max(StrictMath.ceil(firstDay), StrictMath.rint(this.firstDay));
        employments.add(new Employment(agent, from * SHIFTS_PER_DAY + shift, everyDays * (double) SHIFTS_PER_DAY));
    }

    /**
     * Puts the agents and the events of the shift on the Schedule; MASON's own start would only prime its generator. Agents
     * taken on one after the other who act at the same times go on it as one sequence: the order is the same, and the
     * Schedule has fewer of them to sort.
     */
    @Override
    public void start() {
        schedule.reset();
        for (int first = 0, end; first < employments.size(); first = end) {
            Employment times = employments.get(first);
            end = first + 1;
            while (end < employments.size() && employments.get(end).sameTimes(times)) {
                end++;
            }
            Steppable[] together = employments.subList(first, end).stream()
                    .map(Employment::agent)
                    .toArray(Steppable[]::new);
            Stoppable unused =
                    schedule.scheduleRepeating(times.firstShift(), first, new Sequence(together), times.everyShifts());
        }
        Stoppable unused =
                schedule.scheduleRepeating(StrictMath.rint(firstDay * SHIFTS_PER_DAY), EVENTS_LAST, state.events, 1);
    }

    /** Lives until the end of day {@code day - 1}. */
    public void liveUntil(double day) {
        double lastShift = StrictMath.rint(day * SHIFTS_PER_DAY) - 1;
        while (schedule.getTime() < lastShift) {
            if (!schedule.step(this)) {
                throw new IllegalStateException("the schedule ran empty on day " + now);
            }
            clockTo(endOfShift());
        }
    }

    /**
     * Time now, in days since the burn-in began: of the event that happens, or the beginning of the shift. Kept here because
     * everything asks for it, and MASON's Schedule takes a lock to tell.
     */
    public double now() {
        return now;
    }

    void clockTo(double day) {
        now = day;
    }

    double endOfShift() {
        return (schedule.getTime() + 1) / SHIFTS_PER_DAY;
    }

    public RunWorld world() {
        return world;
    }

    public Tally tally() {
        return state.tally;
    }

    /** Tells {@code log} of everybody hurt or killed from now on. */
    public void listen(InjuryLog log) {
        injuries = log;
    }

    /** Tells {@code log} of every decision from now on. */
    public void listen(DecisionLog log) {
        decisions = log;
    }

    /** The verbs by which agents and strategies act on the city. */
    public Interventions interventions() {
        return new Interventions(this);
    }

    /** The same verbs for staff who go through all the motions and do nothing: they are noted, and change nothing. */
    public Interventions motions() {
        return new EmptyMotions(this);
    }

    /** What police and call-takers provide; set by them, read by the processes. */
    public ServiceLevels services() {
        return services;
    }
}
