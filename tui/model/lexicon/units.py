"""Physical units: canonical name, dimension, factor to the SI unit of the dimension, how they are written.

One line a unit: canonical singular | dimension | factor | symbols, case kept | words in the singular.
Factors are exact by definition (international yard and pound, US gallon, 42-gallon barrel, thermochemical
calorie) except astronomical ones; temperatures have their offsets in `OFFSETS`."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_TABLE = """
metre|length|1|m|metre,meter
kilometre|length|1000|km,kms,Km,KM|kilometre,kilometer,klick
centimetre|length|0.01|cm,cms|centimetre,centimeter
millimetre|length|0.001|mm|millimetre,millimeter
micrometre|length|1e-6|µm,μm,um|micrometre,micrometer,micron
picometre|length|1e-12||picometre,picometer
nanometre|length|1e-9|nm|nanometre,nanometer
mile|length|1609.344|mi|mile
nautical mile|length|1852|nmi,NM|nautical mile,sea mile
yard|length|0.9144|yd,yds|yard
foot|length|0.3048|ft,′|foot,feet
inch|length|0.0254|″,''|inch
light-year|length|9460730472580800|ly|light-year,light year
square metre|area|1|m2,m²,sqm,sq m,sq. m,m^2|square metre,square meter
square kilometre|area|1e6|km2,km²,sq km,sqkm,sq. km,km^2|square kilometre,square kilometer
square centimetre|area|1e-4|cm2,cm²|square centimetre,square centimeter
square mile|area|2589988.110336|sq mi,sq. mi,mi2,sq miles|square mile
square foot|area|0.09290304|sq ft,sq. ft,ft2,ft²,sq. feet|square foot,square feet
square yard|area|0.83612736|sq yd,sq. yd|square yard
hectare|area|10000|ha|hectare
acre|area|4046.8564224||acre
cubic metre|volume|1|m3,m³,cu m,m^3|cubic metre,cubic meter
cubic kilometre|volume|1e9|km3,km³,km^3|cubic kilometre,cubic kilometer
cubic centimetre|volume|1e-6|cm3,cm³,cc|cubic centimetre,cubic centimeter
cubic foot|volume|0.028316846592|cu ft,ft3,ft³,cf|cubic foot,cubic feet
billion cubic feet|volume|28316846.592|bcf,Bcf|
billion cubic metre|volume|1e9|bcm|
litre|volume|0.001|l,L,ltr|litre,liter
millilitre|volume|1e-6|ml,mL|millilitre,milliliter
centilitre|volume|1e-5|cl|centilitre,centiliter
hectolitre|volume|0.1|hl|hectolitre,hectoliter
gallon|volume|0.003785411784|gal|gallon
pint|volume|0.000473176473||pint
quart|volume|0.000946352946|qt|quart
fluid ounce|volume|2.95735295625e-5|fl oz,fl. oz|fluid ounce
barrel|volume|0.158987294928|bbl,bbls|barrel
bushel|volume|0.03523907016688||bushel
teaspoon|volume|4.92892159375e-6|tsp|teaspoon
tablespoon|volume|1.478676478125e-5|tbsp|tablespoon
kilogram|mass|1|kg,kgs,Kg,KG|kilogram,kilogramme,kilo
gram|mass|0.001|g,gm|gram,gramme
milligram|mass|1e-6|mg|milligram,milligramme
microgram|mass|1e-9|µg,μg,mcg|microgram,microgramme
tonne|mass|1000|t,MT|tonne,metric ton,metric tonne
ton|mass|907.18474||ton,short ton
long ton|mass|1016.0469088||long ton
deadweight tonne|mass|1000|dwt,DWT|deadweight tonne,deadweight ton
kilotonne|mass|1e6|kt|kilotonne,kiloton
megatonne|mass|1e9|Mt|megatonne,megaton
gigatonne|mass|1e12|Gt|gigatonne,gigaton
pound|mass|0.45359237|lb,lbs|pound
ounce|mass|0.028349523125|oz|ounce
stone|mass|6.35029318||
carat|mass|0.0002|ct|carat
troy ounce|mass|0.0311034768||troy ounce
metre per second|speed|1|m/s|
foot per second|speed|0.3048|ft/s,fps|
kilometre per hour|speed|0.2777777777777778|km/h,kph,kmh,km/hr,km/hour,kmph,KPH,kmh-1|
kilometre per second|speed|1000|km/s|
mile per hour|speed|0.44704|mph,MPH|
knot|speed|0.5144444444444445|kn,kts|knot
mach|speed|340.3||
celsius|temperature|1|°C,ºC,° C,℃,C|degree celsius,degree centigrade,celsius,celcius,centigrade
fahrenheit|temperature|0.5555555555555556|°F,ºF,° F,℉,F|degree fahrenheit,fahrenheit
kelvin|temperature|1|K|kelvin
degree|angle|0.017453292519943295|°,º,deg|degree
radian|angle|1|rad|radian
joule|energy|1|J|joule
kilojoule|energy|1000|kJ|kilojoule
megajoule|energy|1e6|MJ|megajoule
gigajoule|energy|1e9|GJ|gigajoule
calorie|energy|4.184|cal|calorie
kilocalorie|energy|4184|kcal|kilocalorie
watt hour|energy|3600|Wh|watt-hour,watt hour
kilowatt hour|energy|3.6e6|kWh,kwh,KWh,KWH|kilowatt-hour,kilowatt hour
megawatt hour|energy|3.6e9|MWh|megawatt-hour,megawatt hour
gigawatt hour|energy|3.6e12|GWh|gigawatt-hour,gigawatt hour
terawatt hour|energy|3.6e15|TWh|terawatt-hour,terawatt hour
british thermal unit|energy|1055.05585262|Btu,BTU|british thermal unit
million british thermal unit|energy|1055055852.62|mmBtu,MMBtu,mmbtu|
electronvolt|energy|1.602176634e-19|eV|electronvolt,electron volt
kiloelectronvolt|energy|1.602176634e-16|keV|
megaelectronvolt|energy|1.602176634e-13|MeV|
gigaelectronvolt|energy|1.602176634e-10|GeV|
teraelectronvolt|energy|1.602176634e-7|TeV|
watt|power|1|W|watt
kilowatt|power|1000|kW,KW,kw|kilowatt
megawatt|power|1e6|MW,MWe|megawatt
gigawatt|power|1e9|GW|gigawatt
terawatt|power|1e12|TW|terawatt
horsepower|power|745.6998715822702|hp,bhp|horsepower,brake horsepower
pascal|pressure|1|Pa|pascal
hectopascal|pressure|100|hPa|hectopascal
kilopascal|pressure|1000|kPa|kilopascal
megapascal|pressure|1e6|MPa|megapascal
bar|pressure|1e5||
millibar|pressure|100|mbar|millibar
pound per square inch|pressure|6894.757293168|psi|pound per square inch
atmosphere|pressure|101325|atm|
byte|data|1||byte
kilobyte|data|1e3|kB,KB,kb|kilobyte
megabyte|data|1e6|MB,mb|megabyte
gigabyte|data|1e9|GB,gb|gigabyte
terabyte|data|1e12|TB|terabyte
petabyte|data|1e15|PB|petabyte
kilobit|data|125|kbit,Kbit|kilobit
megabit|data|125000|Mb,Mbit|megabit
gigabit|data|125000000|Gb,Gbit|gigabit
megabit per second|other|125000|Mbps,Mb/s,Mbit/s|
gigabit per second|other|125000000|Gbps,Gb/s,Gbit/s|
megapixel|other|1|MP|megapixel
hertz|frequency|1|Hz|hertz
kilohertz|frequency|1e3|kHz,KHz|kilohertz
megahertz|frequency|1e6|MHz,MHZ,Mhz|megahertz
gigahertz|frequency|1e9|GHz,GHZ|gigahertz
revolution per minute|frequency|0.016666666666666666|rpm,RPM|
volt|voltage|1|V|volt
kilovolt|voltage|1000|kV|kilovolt
ampere|current|1||ampere,amp
milliampere hour|charge|3.6|mAh|milliampere-hour
newton|force|1|N|newton
newton metre|torque|1|Nm|newton-metre
decibel|sound|1|dB,db|decibel
milligray|dose|0.001|mGy|milligray
gray|dose|1|Gy|
sievert|dose|1|Sv|sievert
millisievert|dose|0.001|mSv|millisievert
microsievert|dose|1e-6|µSv,μSv|microsievert
becquerel|activity|1|Bq|becquerel
part per million|concentration|1e-6|ppm|part per million
part per billion|concentration|1e-9|ppb|part per billion
barrel per day|flow|1.8401307283333e-6|b/d,bpd,bbl/d,bopd|
mile per gallon|other|1|mpg|
second|duration|1|s,sec,secs|second
millisecond|duration|0.001|ms|millisecond
microsecond|duration|1e-6|µs,μs|microsecond
nanosecond|duration|1e-9|ns|nanosecond
minute|duration|60|min,mins|minute
hour|duration|3600|h,hr,hrs|hour
day|duration|86400||day,working day,business day,calendar day,trading day
week|duration|604800|wk,wks|week
fortnight|duration|1209600||fortnight
month|duration|2629746||month
year|duration|31556952|yr,yrs|year
decade|duration|315569520||decade
century|duration|3155695200||century
"""

SI = {
    "length": "metre", "area": "square metre", "volume": "cubic metre", "mass": "kilogram",
    "speed": "metre per second", "temperature": "celsius", "angle": "radian", "energy": "joule",
    "power": "watt", "pressure": "pascal", "data": "byte", "frequency": "hertz", "voltage": "volt",
    "current": "ampere", "flow": "cubic metre per second", "force": "newton", "duration": "second",
}  # fmt: skip
"""The unit that normal forms use, by dimension; temperatures stay on the everyday scale."""

OFFSETS = {"celsius": 0.0, "fahrenheit": -32.0, "kelvin": -273.15}
"""Added before the factor: Fahrenheit 212 is (212 - 32) * 5/9 celsius."""

_PANE_WORDS = """
money percent count mass length area volume speed temperature energy power pressure data duration age
ratio rate other
"""
PANE = frozenset(_PANE_WORDS.split())
"""Dimensions by which the measures pane groups; any other is "other" there."""

_TIME_UNITS_WORDS = """
second millisecond minute hour day week fortnight month quarter year decade century night season
"""
TIME_UNITS = frozenset(_TIME_UNITS_WORDS.split())
"""Denominators of rates, and units of durations."""


class Unit(NamedTuple):
    """One line of the table; `factor` converts to the SI unit of the dimension."""

    name: str
    dimension: str
    factor: float
    symbols: tuple[str, ...]
    words: tuple[str, ...]


@cache
def units() -> dict[str, Unit]:
    """All units by canonical name."""
    table = {}
    for line in _TABLE.strip().splitlines():
        name, dimension, factor, symbols, words = line.split("|")
        table[name] = Unit(
            name,
            dimension,
            float(factor),
            tuple(filter(None, symbols.split(","))),
            tuple(filter(None, words.split(","))),
        )
    return table


@cache
def symbols() -> dict[str, str]:
    """Canonical name by symbol, case kept."""
    table: dict[str, str] = {}
    for unit in units().values():
        for symbol in unit.symbols:
            table.setdefault(symbol, unit.name)
    return table


@cache
def words() -> dict[str, str]:
    """Canonical name by word, singular or plural, in lower case."""
    table: dict[str, str] = {}
    for unit in units().values():
        for word in unit.words:
            first, _, rest = word.partition(" per ")
            plural = "inches" if word == "inch" else "centuries" if word == "century" else first + "s"
            table.setdefault(word, unit.name)
            table.setdefault(f"{plural} per {rest}" if rest else plural, unit.name)
            head, _, tail = first.partition(" ")
            if head == "degree":
                table.setdefault(f"degrees {tail}".strip(), unit.name)
    return table


def dimension(name: str) -> str:
    """Dimension of a canonical unit as the pane groups it."""
    unit = units().get(name)
    found = unit.dimension if unit else "other"
    if found == "flow":
        return "rate"
    return found if found in PANE else "other"
