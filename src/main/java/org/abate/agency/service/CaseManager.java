// SPDX-License-Identifier: Apache-2.0
package org.abate.agency.service;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.abate.agency.Post;
import org.abate.agency.Programme;
import org.abate.chance.Draws;
import org.abate.chance.Keys;
import org.abate.chance.Purpose;
import org.abate.model.Interventions;
import org.abate.model.ViolenceModel;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A case manager of a service: slots, some of them for people at risk, whom the case manager fills from referrals and by asking
 * around, and looks after week by week until the service is over, is given up, or is lost to custody.
 */
final class CaseManager implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int DROPS_OUT = 0;
    private static final int KEPT = 1;
    private static final double DAYS_PER_WEEK = 7;
    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final Post post;
    private final long luck;
    private final double slots;
    private final double partTime;
    private final int openSlots;
    private final int reservedSlots;
    private final transient Service service;
    private final transient Programme programme;
    private final transient Interventions city;
    private final transient List<Client> clients = new ArrayList<>();
    private int served;
    private int servedInReserved;
    private long weeks;
    private int holder;
    private boolean here;

    CaseManager(Service service, int number) {
        ServiceOffer offer = service.offer();
        this.service = service;
        this.programme = service.programme();
        this.city = programme.city();
        this.luck = programme.luck("case manager", number);
        this.post = new Post(
                programme.tenure(),
                number,
                luck,
                programme.numbers().value("staff.turnoverPerYear"),
                programme.numbers().value("staff.vacancyDays"));
        this.slots = offer.slotsOf(number);
        this.partTime = slots / offer.slotsPerCaseManager();
        int reserved = 0;
        for (int slot = offer.atRiskBefore(number); slot < offer.atRiskBefore(number + 1); slot++) {
            reserved += programme.all().allocation().reserved(slot) ? 1 : 0;
        }
        this.reservedSlots = reserved;
        this.openSlots = offer.atRiskBefore(number + 1) - offer.atRiskBefore(number) - reserved;
    }

    @Override
    public void step(SimState state) {
        double day = ((ViolenceModel) state).now();
        boolean running = programme.tenure().runs(day);
        boolean wasHere = here;
        here = post.filled(day);
        if (wasHere && (!here || post.holder() != holder)) {
            handOver(running);
        }
        holder = post.holder();
        clients.removeIf(client -> over(client, day));
        if (here) {
            programme.spend(service.offer().staff(), partTime / WEEKS_PER_YEAR);
            fillSlots(day);
        }
        buy(day, running);
        clients.forEach(client -> lookAfter(client, day));
        weeks++;
    }

    /** The case manager is gone: colleagues go on with some of the clients, with none when the programme is over. */
    private void handOver(boolean running) {
        for (Iterator<Client> each = clients.iterator(); each.hasNext(); ) {
            Client client = each.next();
            long chance = Keys.derive(service.list().luckOf(client.who), Purpose.SERVICE, weeks);
            boolean kept =
                    running && Draws.happens(chance, KEPT, service.casework().keptWhenCaseManagerLeaves());
            if (!client.done && !kept) {
                leave(client, city.generation(client.who) != client.generation);
                each.remove();
            }
        }
    }

    /** While nobody is in post, colleagues who go on with some of the clients buy for them. */
    private void buy(double day, boolean running) {
        boolean everHired = here || post.holder() > 1;
        double open = here ? 1 : service.casework().keptWhenCaseManagerLeaves();
        double units = running && everHired ? slots * open * service.intake().unitsInWeek(day) : 0;
        if (units > 0) {
            programme.spend(service.offer().slot(), units);
        }
    }

    private void fillSlots(double day) {
        double begins = service.intake().begins(day);
        long thisWeek = Keys.derive(luck, Purpose.SERVICE, weeks);
        for (int asked = 0;
                asked < service.casework().peopleAskedPerWeek() && served < openSlots + reservedSlots && begins >= day;
                asked++) {
            boolean reserved = servedInReserved < reservedSlots;
            long chance = Keys.derive(thisWeek, Purpose.IDENTIFICATION, asked);
            service.list().ask(day, reserved, chance).ifPresent(who -> take(who, begins, reserved));
        }
    }

    private void take(int who, double begins, boolean reserved) {
        clients.add(new Client(who, city.generation(who), begins, reserved));
        served++;
        servedInReserved += reserved ? 1 : 0;
        city.enrol(who);
    }

    /** Whether there is no more to do for a client, who then leaves the list. */
    private boolean over(Client client, double day) {
        if (city.generation(client.who) != client.generation) {
            leave(client, true);
            return true;
        }
        if (!client.done && day - client.since >= service.days()) {
            free(client);
            client.done = true;
            again(client, day);
        }
        if (client.done) {
            return day - client.since >= service.days() + service.lastsDays();
        }
        if (dropsOut(client, day) || lostToCustody(client, day)) {
            leave(client, false);
            again(client, day);
            return true;
        }
        return false;
    }

    private void again(Client client, double day) {
        service.list()
                .release(client.who, client.generation, day + service.casework().pauseBeforeSecondServiceDays());
    }

    private boolean dropsOut(Client client, double day) {
        if (day <= client.since) {
            return false;
        }
        double weekly = service.parameters().dropOutPerMonth() * DAYS_PER_WEEK / DAYS_PER_MONTH;
        return Draws.happens(chanceOf(client, day), DROPS_OUT, weekly);
    }

    private boolean lostToCustody(Client client, double day) {
        if (city.atLarge(client.who, client.generation)) {
            client.awaySince = Double.NaN;
            return false;
        }
        client.awaySince = Double.isNaN(client.awaySince) ? day : client.awaySince;
        return day - client.awaySince >= service.casework().custodyGraceDays();
    }

    /** Luck of a client in a week of the service. */
    private long chanceOf(Client client, double day) {
        long week = (long) ((day - client.since) / DAYS_PER_WEEK);
        return Keys.derive(service.list().luckOf(client.who), Purpose.SERVICE, week);
    }

    private void leave(Client client, boolean gone) {
        if (!client.done) {
            free(client);
            if (!gone) {
                city.dropOut(client.who);
            }
        }
    }

    private void free(Client client) {
        served--;
        servedInReserved -= client.inReservedSlot ? 1 : 0;
    }

    private void lookAfter(Client client, double day) {
        double share = service.share(day - client.since, client.done);
        if (share > 0 && city.atLarge(client.who, client.generation)) {
            service.effect().serve(client.who, share, day, chanceOf(client, day));
        }
    }
}
