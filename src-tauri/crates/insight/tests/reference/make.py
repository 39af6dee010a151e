"""Reference values for the tests of ballast-insight, made with NumPy, SciPy and statsmodels.

Written apart from the Rust: whole matrices and SciPy's root finder where the Rust has recursions and a bisection.

    pip install numpy scipy statsmodels
    python make.py > reference.json
"""

import json
import warnings

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests

rng = np.random.default_rng(20261125)
CEILING = 0.99


def ar1(n, rho, generator=rng):
    e = generator.standard_normal(n)
    x = np.empty(n)
    x[0] = e[0]
    for t in range(1, n):
        x[t] = rho * x[t - 1] + np.sqrt(1 - rho * rho) * e[t]
    return x


def correlations(days, rho):
    apart = np.abs(np.subtract.outer(days, days))
    return np.where(apart == 0, 1.0, float(rho) ** apart)


def products(days, values, lag):
    """Sum of products of days `lag` apart, values less mean over sample sd; how many pairs."""
    z = (values - values.mean()) / values.std(ddof=1)
    pairs = np.subtract.outer(days, days) == lag
    return float((np.outer(z, z) * pairs).sum()), int(pairs.sum())


def expected(days, rho, lag):
    """The same sum on average: off-diagonal of M S M against its trace, M taking the mean off."""
    n = len(days)
    m = np.eye(n) - 1.0 / n
    c = m @ correlations(days, rho) @ m
    pairs = np.subtract.outer(days, days) == lag
    return float((c * pairs).sum() / np.trace(c) * (n - 1))


def solve(sides, lag):
    seen = sum(products(d, v, lag)[0] for d, v in sides)
    gap = lambda rho: sum(expected(d, rho, lag) for d, _ in sides) - seen
    if gap(0.0) >= 0 or not any(products(d, v, lag)[1] for d, v in sides):
        return 0.0
    if gap(CEILING) <= 0:
        return CEILING
    return float(optimize.brentq(gap, 0.0, CEILING, xtol=1e-14, rtol=1e-14))


def dependence(sides):
    lag1 = solve(sides, 1)
    pairs = sum(products(d, v, 1)[1] for d, v in sides)
    se = np.sqrt(max(1 - lag1**2, 0.05) / pairs)
    used = min(max(lag1 + (0.5 + lag1**2) * se, solve(sides, 2)), CEILING)
    return {"lag1": lag1, "used": float(used), "pairs": pairs}


def design(days, rho):
    return float(correlations(days, rho).sum() / len(days))


def difference(before, after, used=None):
    sides = [before, after]
    dep = dependence(sides) if used is None else {"lag1": used, "used": used, "pairs": 0}
    rho = dep["used"]
    n = np.array([len(d) for d, _ in sides], float)
    D = np.array([design(d, rho) for d, _ in sides])
    var = np.array([((v - v.mean()) ** 2).sum() for _, v in sides]) / (n - D)
    mean = [v.mean() for _, v in sides]
    e = n / D
    value = mean[1] - mean[0]
    se = np.sqrt((var / e).sum())
    t = stats.t(max(e.sum() - 2, 1.0))
    pooled = np.sqrt(((n - 1) * var).sum() / (n.sum() - 2))
    g = value / pooled * (1 - 3 / (4 * n.sum() - 9))
    g_se = np.sqrt((1 / e).sum() + g * g / (2 * e.sum()))
    reach = t.ppf(0.975)
    return dep | {
        "value": value,
        "low": value - reach * se,
        "high": value + reach * se,
        "g": g,
        "g_low": g - reach * g_se,
        "g_high": g + reach * g_se,
        "p": float(2 * t.sf(abs(value / se))),
        "effective_n": list(e),
    }


def rated(offset, length, share, rho, shift, scale):
    latent = ar1(length, rho) + shift
    days = np.sort(rng.choice(length, int(round(length * share)), replace=False))
    values = latent[days] if scale is None else np.clip(np.round(5 + 1.6 * latent[days]), 0, 10)
    return days + offset, values


def case_difference(share, rho, shift, scale):
    before = rated(0, 14, share, rho, 0.0, scale)
    after = rated(42, 28, share, rho, shift, scale)
    return {
        "before": [[int(d), float(v)] for d, v in zip(*before)],
        "after": [[int(d), float(v)] for d, v in zip(*after)],
        "expected": difference(before, after),
        "medians": [float(np.median(before[1])), float(np.median(after[1]))],
        "sds": [float(before[1].std(ddof=1)), float(after[1].std(ddof=1))],
    }


def case_together(days, rho, yes_no, link):
    x, y = ar1(days, rho), ar1(days, rho)
    x = (x > 0.3).astype(float) if yes_no else np.round(x, 1)
    y = np.round(5 + 1.5 * (y + link * x))
    kept = np.sort(rng.choice(days, days - days // 6, replace=False))
    x, y = x[kept], y[kept]
    a, b = (x, y) if yes_no else (stats.rankdata(x), stats.rankdata(y))
    used = dependence([(kept, a)])["used"] * dependence([(kept, b)])["used"]
    n = len(kept)
    effective = n / design(kept, used)
    out = {
        "days": [[int(d), float(u), float(v)] for d, u, v in zip(kept, x, y)],
        "yes_no": yes_no,
        "effective_n": effective,
    }
    if yes_no:
        welch = stats.ttest_ind(y[x > 0], y[x == 0], equal_var=False)
        value = y[x > 0].mean() - y[x == 0].mean()
        se = abs(value / welch.statistic) * np.sqrt(n / effective)
        t = stats.t(effective - 2)
        reach = t.ppf(0.975) * se
        out |= {"value": value, "low": value - reach, "high": value + reach, "p": float(2 * t.sf(abs(value / se)))}
    else:
        r = stats.spearmanr(x, y).statistic
        reach = stats.norm.ppf(0.975) * np.sqrt((1 + r * r / 2) / (effective - 3))
        size = abs(r) * np.sqrt((effective - 2) / (1 - r * r))
        out |= {
            "value": float(r),
            "low": float(np.tanh(np.arctanh(r) - reach)),
            "high": float(np.tanh(np.arctanh(r) + reach)),
            "p": float(2 * stats.t(effective - 2).sf(size)),
        }
    return out


def independent():
    """With rho at 0 the interval is Student's on the summed variances: held against SciPy and Cohen's formulas."""
    a, b = rng.standard_normal(12), rng.standard_normal(17) + 0.7
    ours = difference((np.arange(12), a), (np.arange(17), b), used=0.0)
    scipys = stats.ttest_ind(b, a, equal_var=False)
    se = abs((b.mean() - a.mean()) / scipys.statistic)
    reach = stats.t(12 + 17 - 2).ppf(0.975) * se
    assert np.isclose(ours["low"], b.mean() - a.mean() - reach, atol=1e-12)


def newey_west(rho, rounds=2000, before=14, after=28):
    """Share of statsmodels' Newey-West intervals (small-sample t) that hold a true difference of 0."""
    generator = np.random.default_rng(5)
    after_change = sm.add_constant(np.r_[np.zeros(before), np.ones(after)])
    lags = int(np.floor(4 * ((before + after) / 100) ** (2 / 9)))
    holds = 0
    for _ in range(rounds):
        x = ar1(before + 28 + after, rho, generator)
        y = np.r_[x[:before], x[-after:]]
        fit = sm.OLS(y, after_change).fit(
            cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": True}, use_t=True
        )
        low, high = fit.conf_int()[1]
        holds += low <= 0 <= high
    return holds / rounds


def main():
    warnings.simplefilter("ignore")
    independent()
    p = [0.001, 0.04, 0.012, 0.3, 0.04, 0.8, 0.0004, 0.05]
    walk = [(0, 5.0), (1, 2.0), (2, 6.0), (4, 0.0), (5, 1.5), (9, 3.0), (10, 3.0)]
    squares = [(b[1] - a[1]) ** 2 for a, b in zip(walk, walk[1:]) if b[0] - a[0] == 1]
    result = {
        "made_with": {m.__name__: m.__version__ for m in (np, scipy, statsmodels)},
        "differences": [
            case_difference(share, rho, shift, scale)
            for share, rho, shift, scale in [
                (1.0, 0.0, 0.0, None),
                (1.0, 0.5, 1.0, None),
                (0.8, 0.3, -1.5, 10),
                (0.75, 0.7, 0.5, 10),
                (0.9, 0.6, 0.0, None),
                (1.0, 0.85, 2.0, 10),
            ]
        ],
        "together": [
            case_together(days, rho, yes_no, link)
            for days, rho, yes_no, link in [
                (60, 0.2, False, 0.5),
                (90, 0.6, False, -0.3),
                (60, 0.0, True, 0.8),
                (120, 0.5, True, 0.2),
            ]
        ],
        "many": {
            "p": p,
            "holm": list(multipletests(p, method="holm")[1]),
            "benjamini_hochberg": list(multipletests(p, method="fdr_bh")[1]),
        },
        "rmssd": {"days": walk, "value": float(np.sqrt(np.mean(squares)))},
        "newey_west_coverage_14_28": {str(r): newey_west(r) for r in (0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9)},
    }
    print(json.dumps(result))


main()
