/**
 * Ways in which English newsrooms write numbers, and what each says. One form a line:
 *
 *   form = value[..high] [unit] [~]
 *
 * `?` stands for an amount that names no figure, `~` for an approximation. The benchmark runs over the same table.
 */

export interface Form {
  readonly form: string;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
}

const TABLE = `
12 people = 12
1,000 homes = 1000
13,000 claims = 13000
1,237 delegates = 1237
1,234,567 votes = 1234567
12,34,567 voters = 1234567
1,00,000 farmers = 100000
10 000 miners = 10000
6 ½ minutes = 6.5 minute
US dollars 6,000 = 6000 USD
rupees 500 = 500 INR
euros 12 million = 12000000 EUR
50 to 60 cents lower = 0.5..0.6 USD
20-30p = 0.2..0.3 GBP
between 20 and 30 cents = 0.2..0.3 USD
two or three decades = 20..30 year ~
5 to 6ft 2in = 60..74 inch
5-10 million pence = 50000..100000 GBP
US87 cents = 0.87 USD
Oil rose 20 to 30 cents = 0.2..0.3 USD
US67.74c = 0.6774 USD
US50c to US60c = 0.5..0.6 USD
1676c/kg = 16.76 USD
45c/litre = 0.45 USD
$120/tonne = 120 USD
handed over £20 = 20 GBP
handed out over £20 = 20 GBP ~
talking about 6,000km = 6000 kilometre
we talk about 6,000km = 6000 kilometre
talk for about 6,000km = 6000 kilometre ~
talked about three hours = 3 hour ~
to hand over £20 = 20 GBP
on the other hand over £20 = 20 GBP ~
the fifth day in a row over £5m = 5000000 GBP ~
the centre around 40 shops = 40 ~
they talked about 40 times = 40 times ~
it lies about 40 miles off = 40 mile ~
a 6-foot-4 guard = 76 inch
a 5-foot-11-inch guard = 71 inch
three, four, five weeks = 3..5 week
two, three boats = 2..3
2.5 = 2.5
699.57 delegates = 699.57
0.002 moles = 0.002
1,500.75 hectares = 1500.75 hectare
0 deaths = 0
nine companies = 9
Twelve bears = 12
nineteen schools = 19
twenty-five nurses = 25
twenty five nurses = 25
ninety-nine seats = 99
a hundred villagers = 100
one hundred villagers = 100
a hundred and fifty officers = 150
one hundred and one pupils = 101
three hundred and sixty-five letters = 365
two hundred fifty letters = 250
a thousand islands = 1000
Nine thousand workers = 9000
fifteen hundred sailors = 1500
twelve thousand five hundred tickets = 12500
one hundred and twenty thousand trees = 120000
two million households = 2000000
two million three hundred thousand households = 2300000
a million signatures = 1000000
half a million signatures = 500000
half-a-million signatures = 500000
a half million signatures = 500000
a quarter of a million signatures = 250000
three quarters of a million signatures = 750000
a million and a half signatures = 1500000
one and a half million signatures = 1500000
two and a half million signatures = 2500000
three and a half thousand signatures = 3500
five hundred million pupils = 500000000
1.9m homes = 1900000
5m homes = 5000000
3m people = 3000000
1.9 million homes = 1900000
1.5bn people = 1500000000
7.8 billion people = 7800000000
250k followers = 250000
100K subscribers = 100000
12 thousand = 12000
6 hundred = 600
2 dozen eggs = 24
a dozen eggs = 12
two dozen ships = 24
half a dozen eggs = 6
half-dozen eggs = 6
4 lakh voters = 400000
12 lakh voters = 1200000
2.5 crore voters = 25000000
140 crore people = 1400000000
3½ = 3.5
2 1/2 cups = 2.5
three and a half times = 3.5 times
2½ million = 2500000
１２３ people = 123
１２,３４５ people = 12345
1­000 people = 1000
1,0­00 people = 1000
10 000 people = 10000
1 250 000 people = 1250000
1.234,56 euros = 1234.56 EUR
12.345.678,90 euros = 12345678.9 EUR
.5 = 0.5
£5.2bn = 5200000000 GBP
£5.2 billion = 5200000000 GBP
£5.2b = 5200000000 GBP
£870m = 870000000 GBP
£870 million = 870000000 GBP
£870M = 870000000 GBP
£1.2tn = 1200000000000 GBP
£1.2trn = 1200000000000 GBP
£3k = 3000 GBP
£3.5K = 3500 GBP
£12 = 12 GBP
£12.50 = 12.5 GBP
£1,250 = 1250 GBP
£1,250.75 = 1250.75 GBP
£0.99 = 0.99 GBP
£.50 = 0.5 GBP
£2019 = 2019 GBP
50p = 0.5 GBP
5p = 0.05 GBP
20 pence = 0.2 GBP
a million pounds = 1000000 GBP
two million pounds = 2000000 GBP
5 million pounds = 5000000 GBP
5bn pounds = 5000000000 GBP
12 pounds sterling = 12 GBP
197 Nm = 197 newton metre
12 NM = 12 nautical mile
0.50 calibre = 0.5 calibre
£2-million = 2000000 GBP
$1.9 million = 1900000 USD
$1.9m = 1900000 USD
$US1.9m = 1900000 USD
$A40m = 40000000 AUD
$NZ5.50 = 5.5 NZD
8,000 Egyptian pounds = 8000 EGP
12 British pounds = 12 GBP
31 imperial gallons = 31 imperial gallon
37 U.S. gallons = 37 US gallon
6 square km = 6 square kilometre
$1.9M = 1900000 USD
$1.9mn = 1900000 USD
$1.9 mln = 1900000 USD
$5B = 5000000000 USD
$5 billion = 5000000000 USD
$2T = 2000000000000 USD
$2.1 trillion = 2100000000000 USD
$22.6bn = 22600000000 USD
$2.3-billion = 2300000000 USD
$100-million = 100000000 USD
$9.50 = 9.5 USD
$15,000 = 15000 USD
$1 = 1 USD
US$4.6bn = 4600000000 USD
US$300 = 300 USD
A$12m = 12000000 AUD
AU$12m = 12000000 AUD
C$40 million = 40000000 CAD
CA$40 million = 40000000 CAD
NZ$3.2b = 3200000000 NZD
HK$900 = 900 HKD
S$11,500 = 11500 SGD
R$7bn = 7000000000 BRL
USD 5 million = 5000000 USD
GBP 20m = 20000000 GBP
CHF 300m = 300000000 CHF
EUR 45 = 45 EUR
AUD 600,000 = 600000 AUD
€158m = 158000000 EUR
€158 million = 158000000 EUR
€2.4bn = 2400000000 EUR
€1.50 = 1.5 EUR
158 million euros = 158000000 EUR
158m euro = 158000000 EUR
500 euros = 500 EUR
€25-a-day = 25 EUR
20 cents = 0.2 USD
99 cents = 0.99 USD
99¢ = 0.99 USD
ten dollars = 10 USD
5 million dollars = 5000000 USD
three billion dollars = 3000000000 USD
40 million Canadian dollars = 40000000 CAD
300 million US dollars = 300000000 USD
10 Australian dollars = 10 AUD
Rs 4 crore = 40000000 INR
Rs. 4 crore = 40000000 INR
Rs 500 = 500 INR
Rs.500 = 500 INR
Rs.2.6 lakh = 260000 INR
Rs500 = 500 INR
Rs 2,50,000 = 250000 INR
₹2 lakh = 200000 INR
₹2.5 lakh crore = 2500000000000 INR
Rs 4 lakh crore = 4000000000000 INR
₹1,20,000 = 120000 INR
₹500cr = 5000000000 INR
500 rupees = 500 INR
5 crore rupees = 50000000 INR
¥300bn = 300000000000 JPY
300 billion yen = 300000000000 JPY
20 billion yuan = 20000000000 CNY
₩50,000 = 50000 KRW
₦2bn = 2000000000 NGN
R500m = 500000000 ZAR
R2.4 billion = 2400000000 ZAR
R1,200 = 1200 ZAR
R350 = 350 ZAR
N183.6 million = 183600000 NGN
N3trn = 3000000000000 NGN
N5,000 = 5000 NGN
N165 = 165 NGN
N120million = 120000000 NGN
NGN2.5bn = 2500000000 NGN
K4.7 million = 4700000
K250,000 = 250000
MK85 million = 85000000 MWK
P12,500 = 12500
KSh450,000 = 450000 KES
Ksh 3 million = 3000000 KES
USh45 million = 45000000 UGX
Shs45,000 = 45000
GHS4,500 = 4500 GHS
GH¢4,500 = 4500 GHS
TT$500,000 = 500000 TTD
MX$9 = 9 MXN
J$2 million = 2000000 JMD
Tk 4,500 crore = 45000000000 BDT
Php12,000 = 12000 PHP
AED 4,500 = 4500 AED
QR45,000 = 45000 QAR
400 Pakistani rupees = 400 PKR
4 million Mexican pesos = 4000000 MXN
300 Kenyan shillings = 300 KES
700 Hong Kong dollars = 700 HKD
5,000 CFA francs = 5000
2 million Indonesian rupiah = 2000000 IDR
£120million = 120000000 GBP
-£5m = -5000000 GBP
£-5m = -5000000 GBP
−$300 = -300 USD
5% = 5 percent
5 % = 5 percent
5.25% = 5.25 percent
5 per cent = 5 percent
5 percent = 5 percent
five per cent = 5 percent
Twenty percent = 20 percent
3.5pc = 3.5 percent
3.5 pc = 3.5 percent
100% = 100 percent
0.1 per cent = 0.1 percent
-0.3% = -0.3 percent
−0.3 per cent = -0.3 percent
minus 0.3 per cent = -0.3 percent
down 3.2% = 3.2 percent
up 12 per cent = 12 percent
a 20-per-cent rise = 20 percent
a 20% rise = 20 percent
two percentage points = 2 percentage point
0.5 percentage points = 0.5 percentage point
a 3-percentage-point gap = 3 percentage point
1.5 % points = 1.5 percentage point
25 basis points = 25 basis point
a 50-basis-point cut = 50 basis point
５０％ = 50 percent
one in six = 0.166666667 fraction
one in six children = 0.166666667 fraction
one child in six = 0.166666667 fraction
One-in-five patients = 0.2 fraction
one in every ten = 0.1 fraction
4 in 10 = 0.4 fraction
four in 10 voters = 0.4 fraction
Seven in ten = 0.7 fraction
nine out of ten = 0.9 fraction
three out of four = 0.75 fraction
3 out of 4 doctors = 0.75 fraction
1 in 45 children = 0.022222222 fraction
one in 100,000 = 0.00001 fraction
1 in 3 = 0.333333333 fraction
two in five = 0.4 fraction
half = 0.5 fraction
half of voters = 0.5 fraction
half the voters = 0.5 fraction
one half = 0.5 fraction
more than half = 0.5 fraction ~
nearly half of them = 0.5 fraction ~
one third = 0.333333333 fraction
a third of patients = 0.333333333 fraction
A third were late. = 0.333333333 fraction
Of those, a third ran. = 0.333333333 fraction
by a third = 0.333333333 fraction
about a third = 0.333333333 fraction ~
fell by a quarter = 0.25 fraction
a quarter of schools = 0.25 fraction
two-thirds = 0.666666667 fraction
two thirds of members = 0.666666667 fraction
almost two-thirds = 0.666666667 fraction ~
three-quarters = 0.75 fraction
three quarters of members = 0.75 fraction
a fifth of pupils = 0.2 fraction
four-fifths of pupils = 0.8 fraction
one-tenth of the budget = 0.1 fraction
a tenth of the budget = 0.1 fraction
nine-tenths = 0.9 fraction
four tenths of the land = 0.4 fraction
six tenths of a percent = 0.6 percent
a half to three-quarters of voters = 0.5..0.75 fraction
two-fifths = 0.4 fraction
three-eighths = 0.375 fraction
1/3 of the vote = 0.333333333 fraction
2/3 of the seats = 0.666666667 fraction
½ = 0.5 fraction
¾ of members = 0.75 fraction
cut in half = 0.5 fraction
three times more = 3 times
three times as likely = 3 times
four times higher = 4 times
10 times the limit = 10 times
2.5 times = 2.5 times
ten-fold = 10 times
tenfold = 10 times
a fivefold rise = 5 times
a 5-fold rise = 5 times
a 30-fold increase = 30 times
5x = 5 times
doubled = 2 times
has doubled since = 2 times
tripled = 3 times
trebled = 3 times
quadrupled = 4 times
halved = 0.5 times
twice as many = 2 times
twice the rate = 2 times
double the number = 2 times
triple the number = 3 times
more than double = 2 times ~
more than doubled = 2 times ~
nearly tripled = 3 times ~
almost twice = 2 times ~
one and a half times = 1.5 times
between £10bn and £16bn = 10000000000..16000000000 GBP
between 10 and 16 schools = 10..16
between five and seven per cent = 5..7 percent
between 5% and 7% = 5..7 percent
£10bn to £16bn = 10000000000..16000000000 GBP
£10-16bn = 10000000000..16000000000 GBP
£10m-£16m = 10000000..16000000 GBP
£20 to £30 = 20..30 GBP
£20-£30 = 20..30 GBP
$5–7 million = 5000000..7000000 USD
$5 million to $7 million = 5000000..7000000 USD
€20–30 = 20..30 EUR
20-30 people = 20..30
20–30 people = 20..30
5,000 to 7,000 people = 5000..7000
five to seven people = 5..7
two or three weeks = 2..3 week ~
two or three people = 2..3 ~
a week or two = 1..2 week ~
£12/month = 12 GBP
5 to 10 million people = 5000000..10000000
5-10m people = 5000000..10000000
one to two million people = 1000000..2000000
900 to 2 million people = 900..2000000
5-7% = 5..7 percent
5-7 per cent = 5..7 percent
5% to 7% = 5..7 percent
5 to 7 per cent = 5..7 percent
3-5 years = 3..5 year
six to eight weeks = 6..8 week
a three-to-four-month delay = 3..4 month
10- to 15-minute waits = 10..15 minute
1.5-2C = 1.5..2 degree Celsius
80 to 90 miles = 80..90 mile
ranging from 10 to 20 homes = 10..20
1 234 people = 1234
1 234 people = 1234
billions of dollars = ? USD ~
hundreds of miles = ? mile ~
a year and a half = 1.5 year
just one account = 1
between £16bn and £10bn = 10000000000..16000000000 GBP
about 1,500 people = 1500 ~
around 40 homes = 40 ~
roughly 56 homes = 56 ~
approximately 70 homes = 70 ~
nearly 3,000 jobs = 3000 ~
almost 3,000 jobs = 3000 ~
some 35 boats = 35 ~
Some 35 boats = 35 ~
at least 6,500 people = 6500 ~
at most 40 people = 40 ~
up to 100 jobs = 100 ~
as many as 300 jobs = 300 ~
more than 40 states = 40 ~
over 500 strandings = 500 ~
under 500 cases = 500 ~
fewer than 10 cases = 10 ~
less than 10 per cent = 10 percent ~
just over 30 seconds = 30 second ~
just under £5m = 5000000 GBP ~
well over 100 tenants = 100 ~
slightly more than 100 tenants = 100 ~
no more than six people = 6 ~
an estimated 60,000 homes = 60000 ~
close to 60,000 homes = 60000 ~
upwards of 200 trees = 200 ~
in excess of £1m = 1000000 GBP ~
as much as $60 million = 60000000 USD ~
as little as £5 = 5 GBP ~
40 or so homes = 40 ~
200-odd homes = 200 ~
200-plus homes = 200 ~
200+ homes = 200 ~
five or more cases = 5 ~
~300 cases = 300 ~
a couple of calls = 2 ~
a couple of hundred calls = 200 ~
dozens of ships = ? ~
hundreds of people = ? ~
thousands of jobs = ? ~
tens of thousands of jobs = ? ~
hundreds of millions of people = ? ~
millions of trees = ? ~
scores of villages = ? ~
several thousand birds = ? ~
a few hundred birds = ? ~
many thousands of birds = ? ~
several tons = ? ton ~
minus 5C = -5 degree Celsius
-5C = -5 degree Celsius
30C = 30 degree Celsius
30°C = 30 degree Celsius
30 °C = 30 degree Celsius
86F = 86 degree Fahrenheit
86°F = 86 degree Fahrenheit
1.5 degrees Celsius = 1.5 degree Celsius
2 degrees = 2 degree
1.34 km = 1.34 kilometre
1.34km = 1.34 kilometre
5 kilometres = 5 kilometre
five kilometers = 5 kilometre
26 miles = 26 mile
a 26-mile run = 26 mile
120 mm = 120 millimetre
a 120mm shell = 120 millimetre
30cm of snow = 30 centimetre
100 metres = 100 metre
a 5m-high wall = 5 metre
5m tall = 5 metre
2 m = 2 metre
6ft = 6 foot
6ft 2in = 74 inch
six feet = 6 foot
40-foot waves = 40 foot
12 inches = 12 inch
70mph = 70 mile per hour
90 m.p.h. = 90 mile per hour
90m.p.h. = 90 mile per hour
24 hrs = 24 hour
70 mph = 70 mile per hour
70 miles per hour = 70 mile per hour
110 km/h = 110 kilometre per hour
110kph = 110 kilometre per hour
12kg = 12 kilogram
12 kilos = 12 kilogram
50g = 50 gram
5 tonnes = 5 tonne
5m tonnes = 5000000 tonne
2 million tons = 2000000 ton
180lb = 180 pound
weighed 180 pounds = 180 pound
12st 4lb = 172 pound
8oz = 8 ounce
2 litres = 2 litre
500ml = 500 millilitre
10,000 barrels = 10000 barrel
10,000 barrels per day = 10000 barrel per day
10,000 bpd = 10000 barrel per day
40 hectares = 40 hectare
600 acres = 600 acre
1.4 square miles = 1.4 square mile
a 2.3-square-mile island = 2.3 square mile
70 sq km = 70 square kilometre
900 sq ft = 900 square foot
5MW = 5 megawatt
2.4 gigawatts = 2.4 gigawatt
300kWh = 300 kilowatt hour
16GB = 16 gigabyte
80 decibels = 80 decibel
2,000 calories = 2000 calorie
a 15-year period = 15 year
a 180-day cruise = 180 day
a five year timescale = 5 year
more than a year = 1 year ~
less than an hour = 1 hour ~
about a mile = 1 mile ~
five or more years = 5 year ~
20-odd miles = 20 mile ~
a seventh the width = 0.142857143 fraction
11 microns = 11 micrometre
3,100 cedis = 3100 GHS
a 21 day recuperation = 21 day
a two-hour meeting = 2 hour
90 minutes = 90 minute
a 90-minute call = 90 minute
1 minute and 20 seconds = 80 second
2 hours 20 minutes = 140 minute
two hours and 20 minutes = 140 minute
3 years and 6 months = 42 month
lasted six weeks = 6 week
two decades = 20 year
more than two decades = 20 year ~
half a century = 50 year
a quarter of a century = 25 year
three centuries = 300 year
half an hour = 0.5 hour
a half-hour call = 0.5 hour
two and a half years = 2.5 year
a two-and-a-half-year inquiry = 2.5 year
48 hours = 48 hour
a 70-page report = 70 page
a 14-member panel = 14
a three-bedroom flat = 3
a 12-man squad = 12
a single shot = 1
one person = 1
one man was killed = 1
only one company = 1
the third-largest bank = 3
the second most populous state = 2
finished fourth = 4
ranked 15th = 15
in third place = 3
1500 people = 1500
2,019 homes = 2019
nearly 2000 people = 2000 ~
3m new tenants = 3000000
a population of 5m = 5000000
5m of the tenants = 5000000
2-3m readers = 2000000..3000000
a wall higher than 2m = 2 metre ~
a 12m mast = 12 metre
waves of 2-3m = 2..3 metre
2m to 5m high = 2..5 metre
5m of cable = 5 metre
it rose to 2m = ?
taller than 40 feet = 40 foot ~
A 22-strong crew = 22
`;

const LINE = /^(.+) = (\?|-?[\d.]+)(?:\.\.(-?[\d.]+))?(?: ([A-Za-z][A-Za-z ]*?))?( ~)?$/;

function read(line: string): Form {
  const cut = line.lastIndexOf(' = ');
  const [, , , , unit = null, approximate] = LINE.exec(line) ?? [];
  const [low = '', high] = (line.slice(cut + 3).split(' ')[0] ?? '').split('..');
  return {
    form: line.slice(0, cut),
    value: low === '?' ? null : Number(low),
    high: high === undefined ? null : Number(high),
    unit: unit ?? null,
    approximate: approximate !== undefined,
  };
}

export const FORMS: readonly Form[] = TABLE.trim().split('\n').map(read);

/** Figures and number words that are no numbers of the article. */
export const NO_NUMBERS: readonly string[] = `
She came because 1) it was late, and 2) it was dear.
My sister ran every morning at five, he said.
The 777X is late.
Ian Bell (40), Two Mile House, Leith, was fined.
It was founded in 1850p.
The US87 is late.
US1 is closed.
The 1985C model is red.
Its code is 567/kg here.
The 777 program is late.
The key has 2^15 values.
It was rated “2” by them.
Dean shot a 67 to lead.
Marsh had a 71.
Hall made 7-of-11 shots.
Bell knows a thing or two.
Ruiz went from one room to another.
The shop opens at 7 on Tuesday.
Cleaners signed zero-hours contracts.
They have one-to-one lessons.
3. “The old pier”
1 of 18. The pier at dusk.
The vote is on 12 May 2024.
It opened on May 12, 2024, a Sunday.
It closed on 12th May.
It closed on the 12th of May.
The talks ran from 12-14 May.
The talks ran from May 12 to 14.
She resigned on Monday 3 June.
It began in 2019 and ended in 2021.
The 2019-20 season was cut short.
The 2019/20 season was cut short.
It was founded in 1897.
The 1990s were kinder.
The '90s were kinder.
The court met on 12/05/2024.
The court met on 2024-05-12.
The court met on 12.05.2024.
Since nineteen eighty-four nothing has changed.
Elections follow in the 21st century.
Elections follow in the twenty-first century.
She was the sixty-seventh to apply.
The shop opens at 9am.
The shop opens at 9 a.m.
The shop opens at 10:30.
The shop opens at 10.30am.
It is open from 9am to 5pm.
It is open between 9 and 5pm.
They met at nine o'clock.
The curfew starts at 1800 GMT.
The ship left at 1500 hrs.
Ana Ruiz, 47, runs the shop.
Ana Ruiz (47) runs the shop.
The driver, 29, was arrested.
A 29-year-old man was arrested.
The man is 29 years old.
Those aged 47 were asked.
Those aged 18 to 24 were asked.
People aged between 18 and 24 were asked.
The 18- to 24-year-olds stayed away.
She is in her 40s.
Children under 5 travel free.
The over-65s were asked first.
The under-18s were asked first.
A boy of 12 was found.
She retired at the age of 62.
City won 3-1 at home.
Leith beat Hull by 1-23 to 1-22 on Sunday.
They lost 2-0 to Rovers.
She took the match 6-4, 7-5.
The court split in a 5-4 ruling.
The council voted 7-9 against.
It ended with a 217-213 vote.
Flight 370 was never found.
Section 230 protects them.
It breaks Article 50 of the treaty.
Paragraph 14 of the affidavit says so, as does paragraph 15 of the letter.
The answer is on page 12.
See Chapter 11 for more.
The Boeing 737 was grounded.
Apollo 11 landed first.
The Covid-19 inquiry opened.
A COVID-19 inquiry opened.
The G7 met in Nice.
The F-16 turned back.
The A350 turned back.
GPT-4 wrote it.
Phase three is next.
Channel 4 showed it.
Form 1040 is due.
The 529 plans are taxed.
A 401(k) is taxed.
Room 101 was empty.
Windows 10 is old.
It ran on Route 66.
Day one was quiet.
The Fantastic Four sold well.
The Group of Seven met.
They climbed K2 on a K1 visa.
He was given a P45 and a P60.
The SR71 and the MK2 were seen.
It was sold as XYZ4,500 there.
The B$4,500 was nobody's.
He fired a 12-gauge shotgun.
He told 9 News and 10 News First of it.
The shop at 112 N. Main St. was shut.
They slept at 4502 W. Western Ave. in May.
They ate at a 7-Eleven.
He lives at 140 West 12th Street there.
He lives at 400 E Street in Leith.
He lives at 300 E Street NW there.
He lives at 200 12th Street there.
Crews from stations 3 and 12 came.
He fought Prop. 22 and broke Sec. 14.
Ring 0800 123 456 for help.
City beat United two-nil.
Leinster won 24 to 17.
They lost 10 to 7 on Sunday.
They won 12 to 9 for Leith.
India were 212 for 4 at lunch.
Toy Story 4 and Speed 2 sold out.
Number 10 declined to comment.
No 10 declined to comment.
No. 10 declined to comment.
He lives at 10 Downing Street.
She works at 1600 Pennsylvania Avenue.
They moved to 221B Baker Street.
Write to Springfield, IL 62701.
Call 020 7946 0018 for help.
Call +44 20 7946 0018 for help.
Call 555-867-5309 for help.
Ring the helpline on 116 123.
Call the force on 101 or 999.
Dial 999 in an emergency.
Read it at example.org/2024/05/12345 today.
The version is 3.2.1 now.
The address is 192.168.0.1 here.
The case is 12-cv-01234 now.
The book is 978-1-234-56789-7 now.
A Boeing 757 landed, and the 757 was late.
He flew a 737 Max.
It took divers between the ages of 21 and 34.
No one came.
At one point she left.
One day it will end.
One of them left.
It was one of the worst storms.
One has to wonder.
This one is better.
She is the one who left.
They fought one another.
One by one they left.
It is a one-off payment.
On the one hand it is cheap.
It was a one-sided game.
The first half was dull.
The second half was dull.
It was its best half of rugby.
They led at half-time.
It is half past six.
It is a quarter to two.
His half-brother left.
In the third quarter profits rose.
The quarter-final was dull.
A third man was held.
A second person was held.
The first time it failed.
It happened in the last 12 months.
It happened over the past three years.
It will open in the next two weeks.
It happened two years ago.
It opened six months earlier.
Two years later it closed.
A year ago it closed.
It is a zero-sum game.
The net zero target stands.
They have zero tolerance.
It is a two-faced answer.
The two-way street is wide.
He stayed in a five-star hotel.
She got a six-figure sum.
Every single day it rains.
A single mother wrote it.
Not a single nurse was late.
He met a singles club.
She paid with double-digit pride.
It was a double murder.
Double-decker buses ran.
Think twice about it.
It is open 24/7.
The 9/11 attacks changed it.
The split was 50-50.
The panel voted 6 to 3 in May.
The board kept the sign by a vote of 15 to 2.
It can move sailors to a song about one girl’s boat.
[12] See the notes.
1. Open the door.
2) Open the door.
Image 3 of 9
4 min read
12 comments
It was 1,23 there.
It cost £ and more.
It cost $.
They paid 007 again.
It was ${'9'.repeat(1000)} then.
They counted 1２,3４ there.
Grades three through eight were tested.
Articles 5 and 6 were cited.
Articles 5, 6, 340 and 341 were cited.
He wore an N95 mask on the N4 road.
They won by a 4 to 1 margin.
The 66-year-old's case is next.
The children were aged 8–10 years.
Sweden won 1 – 0 in Lyon.
It was day five of the cup.
The two met in May.
It was on the 14700 block of Lantern Road.
She told 6 On Our Coast about it.
They must pay within a week.
She was 84.
He is nine and likes boats.
She would have been 90 on Friday.
Bell, now 52, runs the pier.
Salo, who is now 71, left.
The surgeon, 44, sings there.
The painter died in Leith at 91.
She died peacefully, at 91.
Bell died of a fever on Monday at 91.
The nurse who fell ill died at 62.
The boys were aged seven, eight, ten and 12.
The sailors were aged 31, 40, and 52.
The sailors range in age from 19 to 63.
The K-9 unit left.
Bell left the academy in ’74.
The class of ‘98 met in ’05.
It was in '61 that Bell went to sea.
Fares rose to crowns ($1 = 10.54 crowns).
The shop opens at 8.
The gates are shut by 7.30 each night.
The bus due at 6.12 left at 7.
Tenants were told to stay indoors until 9.
The office is open from 9 to 5.
The ferry left at about 11.20.
At 34, Bell is the oldest on board.
Bell is a fourth year student.
Rents rose in the nine months to June.
He polled 8, 794, 726 to beat Bell, who had 6,984, 520.
The firm was paid N167, 886, 591 for it.
The firm was paid N167, 886, 591,60 for it.
A .308 Winchester bullet lay in the yard.
The median age is 41.
The average age of the sailors was 44.
`
  .trim()
  .split('\n');
